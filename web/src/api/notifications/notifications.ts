import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, client } from '../client';

function list(unread: boolean | undefined, after: string | undefined, limit: number) {
  return answer(
    client.GET('/api/v1/notifications', { params: { query: { unread: unread || undefined, limit, after } } }),
  );
}

/** The newest few and how many of all are unread: what the bell shows. */
export const latestNotificationsQuery = queryOptions({
  queryKey: ['notifications', 'latest'],
  queryFn: () => list(undefined, undefined, 8),
});

export const notificationsQuery = (unread: boolean) =>
  infiniteQueryOptions({
    queryKey: ['notifications', 'all', unread],
    queryFn: ({ pageParam }) => list(unread, pageParam, 30),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });

export function useMarkRead() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      answer(client.POST('/api/v1/notifications/{id}/read', { params: { path: { id } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['notifications'] }),
  });
}

export function useMarkAllRead() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => answer(client.POST('/api/v1/notifications/read-all')),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['notifications'] }),
  });
}
