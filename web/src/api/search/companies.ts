import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { answer, client } from '../client';
import type { CompanySearch } from '../types';

const PAGE = 20;

/** Companies page by page; a question that is no longer asked is called off. */
export const companiesQuery = (search: CompanySearch) =>
  infiniteQueryOptions({
    queryKey: ['company-search', search],
    queryFn: ({ pageParam, signal }) =>
      answer(
        client.GET('/api/v1/search/companies', {
          params: { query: { ...search, limit: PAGE, after: pageParam } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  });
