import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import { answer, client } from '../client';
import type { CandidateSearch } from '../types';

const PAGE = 20;

const FIT = 10;

/** People who show themselves, for a posting, with reasons. */
export const candidatesForQuery = (jobId: string) =>
  infiniteQueryOptions({
    queryKey: ['candidates-for', jobId],
    queryFn: ({ pageParam, signal }) =>
      answer(
        client.GET('/api/v1/recommendations/candidates', {
          params: { query: { jobId, limit: FIT, after: pageParam } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });

/** For which postings of one's companies somebody was asked to apply. */
export const invitationsQuery = (candidateId: string) =>
  queryOptions({
    queryKey: ['invitations', candidateId],
    queryFn: ({ signal }) =>
      answer(
        client.GET('/api/v1/recommendations/candidates/{candidateId}/invitations', {
          params: { path: { candidateId } },
          signal,
        }),
      ),
  });

/** Asks somebody to apply for a posting; they are told once. */
export function useAskToApply(candidateId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ jobId, note }: { jobId: string; note: string | undefined }) =>
      answer(
        client.PUT('/api/v1/recommendations/jobs/{id}/invitations/{candidateId}', {
          params: { path: { id: jobId, candidateId } },
          body: { note },
        }),
      ),
    onSuccess: (_, { jobId }) =>
      Promise.all([
        queries.invalidateQueries({ queryKey: candidatesForQuery(jobId).queryKey }),
        queries.invalidateQueries({ queryKey: invitationsQuery(candidateId).queryKey }),
      ]),
  });
}

/** People who show themselves, page by page; a question that is no longer asked is called off. */
export const candidatesQuery = (search: CandidateSearch) =>
  infiniteQueryOptions({
    queryKey: ['candidates', search],
    queryFn: ({ pageParam, signal }) =>
      answer(
        client.GET('/api/v1/search/candidates', {
          params: { query: { ...search, limit: PAGE, after: pageParam } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  });
