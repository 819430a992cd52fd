import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, client } from '../client';
import { sessionQuery } from './session';

export function useSignIn() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: { email: string; password: string }) =>
      answer(client.POST('/api/v1/auth/login', { body })),
    onSuccess: ({ user }) => {
      queries.clear();
      queries.setQueryData(sessionQuery.queryKey, user);
    },
  });
}
