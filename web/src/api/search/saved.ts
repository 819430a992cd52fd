import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, client } from '../client';
import type { SavedSearch, SavedSearchRequest } from '../types';

/** The searches that the person who is signed in keeps. */
export const savedSearchesQuery = queryOptions({
  queryKey: ['saved-searches'],
  queryFn: ({ signal }) => answer(client.GET('/api/v1/search/saved', { signal })),
});

export function useSaveSearch() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: SavedSearchRequest) => answer(client.POST('/api/v1/search/saved', { body })),
    onSuccess: () => queries.invalidateQueries({ queryKey: savedSearchesQuery.queryKey }),
  });
}

/** Another name or pace; the question stays. */
export function useChangeSavedSearch() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, name, question, alert }: SavedSearch) =>
      answer(
        client.PUT('/api/v1/search/saved/{id}', {
          params: { path: { id } },
          body: { name, question, alert },
        }),
      ),
    onSuccess: (changed) =>
      queries.setQueryData(savedSearchesQuery.queryKey, (before) =>
        before?.map((one) => (one.id === changed.id ? changed : one)),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: savedSearchesQuery.queryKey }),
  });
}

export function useDeleteSavedSearch() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      answer(client.DELETE('/api/v1/search/saved/{id}', { params: { path: { id } } })),
    onSuccess: (_, id) =>
      queries.setQueryData(savedSearchesQuery.queryKey, (before) => before?.filter((one) => one.id !== id)),
  });
}
