import { queryOptions, useMutation } from '@tanstack/react-query';
import { answer, client } from '../client';
import type { CvTemplate, DownloadLink, GenerateDocument, GeneratedDocumentView } from '../types';

export const templatesQuery = queryOptions({
  queryKey: ['cv-templates'],
  queryFn: () => answer<CvTemplate[]>(client.GET('/api/v1/cv/templates')),
  staleTime: 60 * 60_000,
});

export function useGenerateDocument() {
  return useMutation({
    mutationFn: (body: GenerateDocument) =>
      answer<GeneratedDocumentView>(client.POST('/api/v1/cv/generate', { body })),
  });
}

export const originalLink = (id: string) =>
  answer<DownloadLink>(client.GET('/api/v1/cv/{id}/original', { params: { path: { id } } }));
