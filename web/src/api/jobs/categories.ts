import { queryOptions } from '@tanstack/react-query';
import { answer, client } from '../client';
import type { JobCategoryView } from '../types';

export const categoriesQuery = queryOptions({
  queryKey: ['job-categories'],
  queryFn: () => answer<JobCategoryView[]>(client.GET('/api/v1/job-categories')),
  staleTime: 60 * 60_000,
});
