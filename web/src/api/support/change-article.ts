import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, client } from '../client';
import type { ArticleView } from '../types';
import { articleQuery } from './article';

export type ArticleStep = 'publish' | 'withdraw';

/** Lets everybody read an article, or nobody. */
export function useChangeArticle(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (step: ArticleStep) =>
      answer(
        client.POST(`/api/v1/support/articles/{article}/${step}`, { params: { path: { article: id } } }),
      ),
    onSuccess: (article) => {
      queries.setQueryData(articleQuery(article.slug).queryKey, article);
      return queries.invalidateQueries({ queryKey: ['articles'] });
    },
  });
}

export function useDeleteArticle({ id, slug }: ArticleView) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () =>
      answer(client.DELETE('/api/v1/support/articles/{article}', { params: { path: { article: id } } })),
    onSuccess: () => {
      queries.removeQueries({ queryKey: articleQuery(slug).queryKey });
      return queries.invalidateQueries({ queryKey: ['articles'] });
    },
  });
}
