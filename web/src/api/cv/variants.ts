import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, client } from '../client';
import type { CreateVariant } from '../types';
import { cvQuery } from './cv';
import { cvsQuery } from './cvs';

export const variantsQuery = (id: string) =>
  queryOptions({
    queryKey: ['cv-variants', id],
    queryFn: () => answer(client.GET('/api/v1/cv/{id}/variants', { params: { path: { id } } })),
  });

/** What a variant says otherwise than its master. */
export const masterDiffQuery = (id: string, version: number) =>
  queryOptions({
    queryKey: ['cv-master-diff', id, version],
    queryFn: () => answer(client.GET('/api/v1/cv/{id}/diff/master', { params: { path: { id } } })),
  });

export function useCreateVariant(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: CreateVariant) =>
      answer(client.POST('/api/v1/cv/{id}/variants', { params: { path: { id } }, body })),
    onSuccess: (cv) => {
      queries.setQueryData(cvQuery(cv.id).queryKey, cv);
      return Promise.all([
        queries.invalidateQueries({ queryKey: ['cv-variants'] }),
        queries.invalidateQueries({ queryKey: cvsQuery.queryKey }),
      ]);
    },
  });
}
