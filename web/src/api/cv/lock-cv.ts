import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, client } from '../client';
import { cvQuery } from './cv';
import { cvsQuery } from './cvs';

/** A locked CV takes no changes until it is unlocked. */
export function useLockCv(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (locked: boolean) =>
      answer(client.PUT('/api/v1/cv/{id}/lock', { params: { path: { id } }, body: { locked } })),
    onSuccess: (cv) => {
      queries.setQueryData(cvQuery(id).queryKey, cv);
      return queries.invalidateQueries({ queryKey: cvsQuery.queryKey });
    },
  });
}
