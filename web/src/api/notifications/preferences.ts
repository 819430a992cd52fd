import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, client } from '../client';
import type { PreferenceView } from '../types';

export const preferencesQuery = queryOptions({
  queryKey: ['notification-preferences'],
  queryFn: () => answer(client.GET('/api/v1/notifications/preferences')),
});

export function useSavePreferences() {
  const queries = useQueryClient();
  const { queryKey } = preferencesQuery;
  return useMutation({
    mutationFn: (body: PreferenceView[]) => answer(client.PUT('/api/v1/notifications/preferences', { body })),
    onMutate: (next) => {
      const before = queries.getQueryData(queryKey);
      queries.setQueryData(queryKey, next);
      return { before };
    },
    onError: (_error, _next, context) => queries.setQueryData(queryKey, context?.before),
  });
}
