import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, client } from '../client';

/** What somebody may be about to type. */
export const suggestionsQuery = (q: string) =>
  queryOptions({
    queryKey: ['suggestions', q],
    queryFn: ({ signal }) =>
      answer(client.GET('/api/v1/search/suggest', { params: { query: { q } }, signal })),
    enabled: q.length > 1,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
