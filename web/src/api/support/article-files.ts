import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, client } from '../client';
import type { ImportedArticles } from '../types';

/** Where all articles are to be had as a zip of Markdown files. */
export const articleFiles = '/api/v1/support/article-files';

/** Takes such a zip; all or nothing. */
export function useImportArticles() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (file: File) =>
      answer<ImportedArticles>(
        client.POST(articleFiles, {
          body: { file: '' },
          bodySerializer: () => {
            const form = new FormData();
            form.append('file', file);
            return form;
          },
        }),
      ),
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['articles'] }),
        queries.invalidateQueries({ queryKey: ['article'] }),
      ]),
  });
}
