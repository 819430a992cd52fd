import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, client } from '../client';
import type { CreateShare } from '../types';

export const sharesQuery = (cvId: string) =>
  queryOptions({
    queryKey: ['cv-shares', cvId],
    queryFn: () => answer(client.GET('/api/v1/cv/{id}/shares', { params: { path: { id: cvId } } })),
  });

/** Makes a link; its secret is told once. */
export function useShareCv(cvId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: CreateShare) =>
      answer(client.POST('/api/v1/cv/{id}/shares', { params: { path: { id: cvId } }, body })),
    onSuccess: () => queries.invalidateQueries({ queryKey: sharesQuery(cvId).queryKey }),
  });
}

export function useRevokeShare(cvId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (shareId: string) =>
      answer(client.DELETE('/api/v1/cv/{id}/shares/{shareId}', { params: { path: { id: cvId, shareId } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: sharesQuery(cvId).queryKey }),
  });
}
