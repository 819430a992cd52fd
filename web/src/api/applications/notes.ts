import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, client } from '../client';
import type { NoteView } from '../types';

export const notesQuery = (id: string) =>
  queryOptions({
    queryKey: ['application', id, 'notes'],
    queryFn: () =>
      answer<NoteView[]>(client.GET('/api/v1/applications/{id}/notes', { params: { path: { id } } })),
  });

export function useAddNote(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (text: string) =>
      answer<NoteView>(
        client.POST('/api/v1/applications/{id}/notes', { params: { path: { id } }, body: { text } }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: notesQuery(id).queryKey }),
  });
}
