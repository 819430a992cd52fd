import { queryOptions, useMutation } from '@tanstack/react-query';
import { answer, client } from '../client';
import type { GenerateDocument } from '../types';

export const templatesQuery = queryOptions({
  queryKey: ['cv-templates'],
  queryFn: () => answer(client.GET('/api/v1/cv/templates')),
  staleTime: 60 * 60_000,
});

/** Makes a document and says what a machine reads of it. */
export function useGenerateDocument() {
  return useMutation({
    mutationFn: (body: GenerateDocument) => answer(client.POST('/api/v1/cv/generate', { body })),
  });
}
