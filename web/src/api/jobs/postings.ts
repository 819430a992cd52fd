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

const MOST = 100;

/** All open postings of a company, the newest first. */
export const openPostingsQuery = (companyId: string) =>
  queryOptions({
    queryKey: ['postings', 'open', companyId],
    queryFn: async () => {
      const filter = { companyId, status: 'PUBLISHED' as const };
      const all = [];
      let after: string | undefined;
      do {
        const page = await listPostings(filter, after, MOST);
        all.push(...page.items);
        after = page.next ?? undefined;
      } while (after);
      return all;
    },
  });

/** The newest few postings. */
export const newestPostingsQuery = (filter: PostingFilter, limit: number) =>
  queryOptions({
    queryKey: ['postings', 'newest', filter, limit],
    queryFn: async () => (await listPostings(filter, undefined, limit)).items,
  });
