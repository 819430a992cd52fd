import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer, client } from '../client';
import type { ApplicationStatus } from '../types';

type Filter = { jobId?: string; status?: ApplicationStatus };

/** Own applications, or with `jobId` those to a posting of an own company; newest first. */
export const applicationsQuery = (filter: Filter = {}) =>
  infiniteQueryOptions({
    queryKey: ['applications', filter],
    queryFn: ({ pageParam }) =>
      answer(
        client.GET('/api/v1/applications', { params: { query: { ...filter, limit: 30, after: pageParam } } }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });

export const applicationQuery = (id: string) =>
  queryOptions({
    queryKey: ['application', id],
    queryFn: () => answer(client.GET('/api/v1/applications/{id}', { params: { path: { id } } })),
  });
