import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, client } from '../client';
import type { SessionUser } from '../types';
import { sessionQuery } from './session';

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
