import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, client } from '../client';
import type { SessionUser } from '../types';
import { isProblem } from '@/lib/problem';
import { dropAllDrafts } from '@/lib/drafts';

async function getSession(): Promise<SessionUser | null> {
  try {
    return (await answer<{ user: SessionUser }>(client.GET('/api/v1/auth/session'))).user;
  } catch (error) {
    if (isProblem(error, 'unauthenticated')) return null;
    throw error;
  }
}

/** Who is signed in in this browser; `null` for a visitor. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: getSession,
  staleTime: 5 * 60_000,
});

export function useSession(): SessionUser | null {
  return useQuery(sessionQuery).data ?? null;
}

export function useSignIn() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: { email: string; password: string }) =>
      answer<{ user: SessionUser }>(client.POST('/api/v1/auth/login', { body })),
    onSuccess: ({ user }) => {
      queries.clear();
      queries.setQueryData(sessionQuery.queryKey, user);
    },
  });
}

export function useSignOut() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => answer<undefined>(client.POST('/api/v1/auth/logout', { body: {} })),
    onSuccess: () => {
      dropAllDrafts();
      queries.clear();
      queries.setQueryData(sessionQuery.queryKey, null);
    },
  });
}
