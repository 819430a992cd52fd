import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, client } from '../client';
import { cvQuery } from './cv';
import { cvsQuery } from './cvs';

export const versionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['cv-versions', id],
    queryFn: () => answer(client.GET('/api/v1/cv/{id}/versions', { params: { path: { id } } })),
  });

export const diffQuery = (id: string, from: number, to: number) =>
  queryOptions({
    queryKey: ['cv-diff', id, from, to],
    queryFn: () =>
      answer(client.GET('/api/v1/cv/{id}/diff', { params: { path: { id }, query: { from, to } } })),
    staleTime: Infinity,
  });

/** Makes an old version the newest; none is lost. */
export function useRestoreVersion(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (version: number) =>
      answer(client.POST('/api/v1/cv/{id}/restore', { params: { path: { id } }, body: { version } })),
    onSuccess: (cv) => {
      queries.setQueryData(cvQuery(id).queryKey, cv);
      return Promise.all([
        queries.invalidateQueries({ queryKey: versionsQuery(id).queryKey }),
        queries.invalidateQueries({ queryKey: cvsQuery.queryKey }),
      ]);
    },
  });
}
