import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { answer, client } from '../client';
import type { ArticleSearch } from '../types';

const PAGE = 20;

/** Help articles page by page; a question that is no longer asked is called off. */
export const articleSearchQuery = (search: ArticleSearch) =>
  infiniteQueryOptions({
    queryKey: ['article-search', search],
    queryFn: ({ pageParam, signal }) =>
      answer(
        client.GET('/api/v1/search/articles', {
          params: { query: { ...search, limit: PAGE, after: pageParam } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  });
