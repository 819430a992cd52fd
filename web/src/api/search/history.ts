import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, client } from '../client';

/** What the person who is signed in looked for last. */
export const historyQuery = queryOptions({
  queryKey: ['search-history'],
  queryFn: async ({ signal }) =>
    (await answer(client.GET('/api/v1/search/history', { params: { query: { limit: 6 } }, signal }))).items,
  staleTime: 0,
});

/** Leaves nothing of it on the server. */
export function useForgetHistory() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => answer(client.DELETE('/api/v1/search/history')),
    onSuccess: () => queries.setQueryData(historyQuery.queryKey, []),
  });
}
