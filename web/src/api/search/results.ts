import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, client } from '../client';
import type { JobSearch } from '../types';

const PAGE = 20;

/** Hits page by page; a question that is no longer asked is called off. */
export const resultsQuery = (search: JobSearch) =>
  infiniteQueryOptions({
    queryKey: ['search', search],
    queryFn: ({ pageParam, signal }) =>
      answer(
        client.GET('/api/v1/search', {
          params: { query: { ...search, type: 'JOBS', limit: PAGE, after: pageParam } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  });

/** The few best hits for what is typed so far; the newest before anything is. */
export const bestHitsQuery = (q: string) =>
  queryOptions({
    queryKey: ['search', 'best', q],
    queryFn: async ({ signal }) =>
      (await answer(client.GET('/api/v1/search', { params: { query: { q, limit: 5 } }, signal }))).hits,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
