import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, client } from '../client';
import { postingQuery } from './posting';

export type PostingStep = 'publish' | 'close' | 'fill' | 'relist';

/** Moves a posting through its life. */
export function useChangePosting(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (step: PostingStep) =>
      answer(client.POST(`/api/v1/jobs/{id}/${step}`, { params: { path: { id } } })),
    onSuccess: (posting) => {
      queries.setQueryData(postingQuery(id).queryKey, posting);
      return queries.invalidateQueries({ queryKey: ['postings'] });
    },
  });
}

export function useDeletePosting(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => answer(client.DELETE('/api/v1/jobs/{id}', { params: { path: { id } } })),
    onSuccess: () => {
      queries.removeQueries({ queryKey: postingQuery(id).queryKey });
      return queries.invalidateQueries({ queryKey: ['postings'] });
    },
  });
}
