import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, client } from '../client';
import type { PostingRequest, PostingView } from '../types';
import { postingQuery } from './posting';

type Save = { id?: string; version?: number; posting: PostingRequest };

/** Makes a draft, or changes a posting unless somebody else did meanwhile. */
export function useSavePosting() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, version, posting }: Save) =>
      answer<PostingView>(
        id
          ? client.PUT('/api/v1/jobs/{id}', {
              params: { path: { id }, header: { 'If-Match': version } },
              body: posting,
            })
          : client.POST('/api/v1/jobs', { body: posting }),
      ),
    onSuccess: (posting) => {
      queries.setQueryData(postingQuery(posting.id).queryKey, posting);
      return queries.invalidateQueries({ queryKey: ['postings'] });
    },
  });
}
