import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, client } from '../client';
import type { PostingFilter } from '../types';

const PAGE = 20;

function listPostings(filter: PostingFilter, after: string | undefined, limit: number) {
  return answer(client.GET('/api/v1/jobs', { params: { query: { ...filter, limit, after } } }));
}

/** Postings page by page, newest first. */
export const postingsQuery = (filter: PostingFilter) =>
  infiniteQueryOptions({
    queryKey: ['postings', filter],
    queryFn: ({ pageParam }) => listPostings(filter, pageParam, PAGE),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  });

/** The newest few postings. */
export const newestPostingsQuery = (filter: PostingFilter, limit: number) =>
  queryOptions({
    queryKey: ['postings', 'newest', filter, limit],
    queryFn: async () => (await listPostings(filter, undefined, limit)).items,
  });
