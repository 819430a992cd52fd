import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { clientHeaders } from '../client';
import type { CvView } from '../types';
import { cvQuery } from './cv';
import { cvsQuery } from './cvs';
import { ProblemError, problemOf } from '@/lib/problem';

/** Sends a file and tells how much of it has arrived, which `fetch` cannot. */
function upload(file: File, onProgress: (share: number) => void): Promise<CvView> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/api/v1/cv/parse');
    for (const [name, value] of Object.entries(clientHeaders(true))) request.setRequestHeader(name, value);
    request.responseType = 'json';
    request.upload.onprogress = (event) => event.lengthComputable && onProgress(event.loaded / event.total);
    request.onerror = () => reject(ProblemError.offline());
    request.onload = () => {
      if (request.status >= 200 && request.status < 300) return resolve(request.response as CvView);
      const response = new Response(null, {
        status: request.status,
        headers: { 'Retry-After': request.getResponseHeader('Retry-After') ?? '' },
      });
      reject(new ProblemError(problemOf(request.response, response)));
    };
    const form = new FormData();
    form.append('file', file);
    request.send(form);
  });
}

export function useUploadCv() {
  const queries = useQueryClient();
  const [progress, setProgress] = useState(0);
  const mutation = useMutation({
    mutationFn: (file: File) => {
      setProgress(0);
      return upload(file, setProgress);
    },
    onSuccess: (cv) => {
      queries.setQueryData(cvQuery(cv.id).queryKey, cv);
      return queries.invalidateQueries({ queryKey: cvsQuery.queryKey });
    },
  });
  return { ...mutation, progress };
}
