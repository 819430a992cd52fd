import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, client } from '../client';
import { cvsQuery } from './cvs';

export function useDeleteCv() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => answer(client.DELETE('/api/v1/cv/{id}', { params: { path: { id } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: cvsQuery.queryKey }),
  });
}
