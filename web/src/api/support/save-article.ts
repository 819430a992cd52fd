import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, client } from '../client';
import type { ArticleRequest, ArticleView } from '../types';
import { articleQuery } from './article';

type Save = { id?: string; version?: number; article: ArticleRequest };

/** Makes a draft, or changes an article unless somebody else did meanwhile. */
export function useSaveArticle() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, version, article }: Save) =>
      answer<ArticleView>(
        id
          ? client.PUT('/api/v1/support/articles/{article}', {
              params: { path: { article: id }, header: { 'If-Match': version } },
              body: article,
            })
          : client.POST('/api/v1/support/articles', { body: article }),
      ),
    onSuccess: (article) => {
      queries.setQueryData(articleQuery(article.slug).queryKey, article);
      return queries.invalidateQueries({ queryKey: ['articles'] });
    },
  });
}
