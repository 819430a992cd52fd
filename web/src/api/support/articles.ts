import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, client } from '../client';
import { articleStatuses, type ArticleAudience, type ArticleStatus, type ArticleSummary } from '../types';

const PAGE = 30;
const MOST = 100;

function listArticles(filter: {
  status?: ArticleStatus[];
  audience?: ArticleAudience;
  limit: number;
  after?: string;
}) {
  return answer(client.GET('/api/v1/support/articles', { params: { query: filter } }));
}

/** Every article that is published for these people, by title. */
export const publishedArticlesQuery = (audience?: ArticleAudience) =>
  queryOptions({
    queryKey: ['articles', 'published', audience],
    queryFn: async () => {
      const all: ArticleSummary[] = [];
      let after: string | undefined;
      do {
        const page = await listArticles({ audience, limit: MOST, after });
        all.push(...page.items);
        after = page.next ?? undefined;
      } while (after);
      return all;
    },
    placeholderData: keepPreviousData,
  });

/** Articles in whatever state page by page, for administrators. */
export const allArticlesQuery = (status?: ArticleStatus) =>
  infiniteQueryOptions({
    queryKey: ['articles', 'all', status],
    queryFn: ({ pageParam }) =>
      listArticles({ status: status ? [status] : [...articleStatuses], limit: PAGE, after: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  });
