import { infiniteQueryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, client } from '../client';
import type { RecommendationFeedback } from '../types';

const PAGE = 10;
const root = ['recommended'] as const;

/** Open postings for the person who is signed in, with reasons. */
export const recommendedQuery = infiniteQueryOptions({
  queryKey: [...root, 'jobs'],
  queryFn: ({ pageParam, signal }) =>
    answer(
      client.GET('/api/v1/recommendations/jobs', {
        params: { query: { limit: PAGE, after: pageParam } },
        signal,
      }),
    ),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (page) => page.next ?? undefined,
  refetchOnWindowFocus: false,
});

export const savedJobsQuery = infiniteQueryOptions({
  queryKey: [...root, 'saved'],
  queryFn: ({ pageParam, signal }) =>
    answer(
      client.GET('/api/v1/recommendations/jobs/saved', {
        params: { query: { limit: PAGE, after: pageParam } },
        signal,
      }),
    ),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (page) => page.next ?? undefined,
});

/** Saves or hides a posting; without a feedback, as if none had been given. */
export function useFeedback() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, feedback }: { id: string; feedback: RecommendationFeedback | undefined }) => {
      const params = { path: { id } };
      return feedback
        ? answer(client.PUT('/api/v1/recommendations/jobs/{id}/feedback', { params, body: { feedback } }))
        : answer(client.DELETE('/api/v1/recommendations/jobs/{id}/feedback', { params }));
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: root }),
  });
}

export function useForgetFeedback() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => answer(client.DELETE('/api/v1/recommendations/feedback')),
    onSuccess: () => queries.invalidateQueries({ queryKey: root }),
  });
}
