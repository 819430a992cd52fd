import { queryOptions } from '@tanstack/react-query';
import { answer, client } from '../client';

/** Open postings that are like one. */
export const similarQuery = (id: string) =>
  queryOptions({
    queryKey: ['similar', id],
    queryFn: ({ signal }) =>
      answer(
        client.GET('/api/v1/search/jobs/{id}/similar', {
          params: { path: { id }, query: { limit: 4 } },
          signal,
        }),
      ),
    staleTime: 60_000,
  });
