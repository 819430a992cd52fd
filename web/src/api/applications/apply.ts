import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, client } from '../client';
import type { ApplyRequest } from '../types';
import { applicationQuery } from './applications';

/** Applies once: the same key makes a repeated request harmless. */
export function useApply() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ key, ...body }: ApplyRequest & { key: string }) =>
      answer(client.POST('/api/v1/applications', { body, headers: { 'Idempotency-Key': key } })),
    onSuccess: (application) => {
      queries.setQueryData(applicationQuery(application.summary.id).queryKey, application);
      return queries.invalidateQueries({ queryKey: ['applications'] });
    },
  });
}

export function useWithdraw(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => answer(client.POST('/api/v1/applications/{id}/withdraw', { params: { path: { id } } })),
    onSuccess: (application) => {
      queries.setQueryData(applicationQuery(id).queryKey, application);
      return queries.invalidateQueries({ queryKey: ['applications'] });
    },
  });
}
