import { useMutation, useQueryClient } from '@tanstack/react-query';
import { dropAllDrafts } from '@/lib/drafts';
import { answer, client } from '../client';
import { sessionQuery } from './session';

export function useSignOut() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => answer(client.POST('/api/v1/auth/logout', { body: {} })),
    onSuccess: () => {
      dropAllDrafts();
      queries.clear();
      queries.setQueryData(sessionQuery.queryKey, null);
    },
  });
}
