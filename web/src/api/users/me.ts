import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, client } from '../client';
import type { SignUpRole, UserView } from '../types';
import { sessionQuery } from '../identity/session';

export function useUpdateMe() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: { displayName?: string; locale?: string }) =>
      answer<UserView>(client.PATCH('/api/v1/users/me', { body })),
    onSuccess: (user) =>
      queries.setQueryData(
        sessionQuery.queryKey,
        (session) => session && { ...session, displayName: user.displayName },
      ),
  });
}

/** Adds the other side to the account; the session learns of it when its token is renewed. */
export function useAddSide() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (role: SignUpRole) =>
      answer<UserView>(client.POST('/api/v1/users/me/role', { body: { role } })),
    onSuccess: (user) => {
      queries.setQueryData(sessionQuery.queryKey, (session) => session && { ...session, roles: user.roles });
    },
  });
}
