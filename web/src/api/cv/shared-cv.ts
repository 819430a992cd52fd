import { useMutation } from '@tanstack/react-query';
import { answer, client } from '../client';
import type { OpenShare, OpenSharedDocument } from '../types';

/** A CV behind a link. The secret travels in the body, so that it stands in no log. */
export function useSharedCv() {
  return useMutation({
    mutationFn: (body: OpenShare) => answer(client.POST('/api/v1/cv/shared', { body })),
  });
}

export function useSharedDocument() {
  return useMutation({
    mutationFn: (body: OpenSharedDocument) => answer(client.POST('/api/v1/cv/shared/document', { body })),
  });
}
