import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, client } from '../client';
import type { SignUpRole, UpdateUserRequest } from '../types';
import { renewSession } from '../identity/renew-session';
import { sessionQuery } from '../identity/session';

export function useUpdateMe() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: UpdateUserRequest) => answer(client.PATCH('/api/v1/users/me', { body })),
    onSuccess: ({ displayName }) => {
      queries.setQueryData(sessionQuery.queryKey, (session) => session && { ...session, displayName });
      // Not awaited: the name is shown already, the session may learn of it a moment later.
      void renewSession(queries, (user) => user.displayName === displayName).catch(() => false);
    },
  });
}

/** Adds the other side to the account and waits until the session carries it. */
export function useAddSide() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (role: SignUpRole) => {
      await answer(client.POST('/api/v1/users/me/role', { body: { role } }));
      const wanted = role === 'HR' ? 'hr' : 'candidate';
      await renewSession(queries, (user) => user.roles.includes(wanted));
    },
  });
}
