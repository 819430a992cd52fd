import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, client } from '../client';

/** Skills of the taxonomy whose name or alias begins with the words. */
export const skillsQuery = (q: string) =>
  queryOptions({
    queryKey: ['skills', q],
    queryFn: () => answer(client.GET('/api/v1/skills', { params: { query: { q, limit: 8 } } })),
    enabled: q.length > 0,
    placeholderData: keepPreviousData,
    staleTime: 10 * 60_000,
  });
