import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, client } from '../client';
import type { CvView, PatchOperation, Resume } from '../types';
import { cvQuery } from './cv';
import { cvsQuery } from './cvs';

function useKeep() {
  const queries = useQueryClient();
  return (cv: CvView) => {
    queries.setQueryData(cvQuery(cv.id).queryKey, cv);
    return queries.invalidateQueries({ queryKey: cvsQuery.queryKey });
  };
}

export function useCreateCv() {
  const keep = useKeep();
  return useMutation({
    mutationFn: (body: { title: string; resume: Resume }) => answer(client.POST('/api/v1/cv', { body })),
    onSuccess: keep,
  });
}

export function useReplaceCv(id: string) {
  const keep = useKeep();
  return useMutation({
    mutationFn: (body: { version: number; title?: string; resume: Resume }) =>
      answer(client.PUT('/api/v1/cv/{id}', { params: { path: { id } }, body })),
    onSuccess: keep,
  });
}

/** Corrects single fields; what the person did not touch keeps its source in the original. */
export function usePatchCv(id: string) {
  const keep = useKeep();
  return useMutation({
    mutationFn: ({ version, operations }: { version: number; operations: PatchOperation[] }) =>
      answer(
        client.PATCH('/api/v1/cv/{id}', {
          params: { path: { id }, query: { version } },
          body: operations,
          headers: { 'Content-Type': 'application/json-patch+json' },
        }),
      ),
    onSuccess: keep,
  });
}
