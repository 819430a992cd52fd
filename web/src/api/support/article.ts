import { queryOptions } from '@tanstack/react-query';
import { answer, client } from '../client';

export const articleQuery = (slug: string) =>
  queryOptions({
    queryKey: ['article', slug],
    queryFn: () =>
      answer(client.GET('/api/v1/support/articles/{article}', { params: { path: { article: slug } } })),
  });
