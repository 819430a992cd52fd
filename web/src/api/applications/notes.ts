import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, client } from '../client';

export const notesQuery = (id: string) =>
  queryOptions({
    queryKey: ['application', id, 'notes'],
    queryFn: () => answer(client.GET('/api/v1/applications/{id}/notes', { params: { path: { id } } })),
  });

export function useAddNote(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (text: string) =>
      answer(client.POST('/api/v1/applications/{id}/notes', { params: { path: { id } }, body: { text } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: notesQuery(id).queryKey }),
  });
}
