import { queryOptions } from '@tanstack/react-query';
import { answer, client } from '../client';
import type { PostingView } from '../types';

export const postingQuery = (id: string) =>
  queryOptions({
    queryKey: ['posting', id],
    queryFn: () => answer<PostingView>(client.GET('/api/v1/jobs/{id}', { params: { path: { id } } })),
  });
