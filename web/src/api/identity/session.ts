import { queryOptions, useQuery } from '@tanstack/react-query';
import { answer, client } from '../client';
import type { SessionUser } from '../types';
import { isProblem } from '@/lib/problem';

async function getSession(): Promise<SessionUser | null> {
  try {
    return (await answer(client.GET('/api/v1/auth/session'))).user;
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
