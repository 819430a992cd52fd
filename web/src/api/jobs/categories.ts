import { queryOptions } from '@tanstack/react-query';
import { answer, client } from '../client';

export const categoriesQuery = queryOptions({
  queryKey: ['job-categories'],
  queryFn: () => answer(client.GET('/api/v1/job-categories')),
  staleTime: 60 * 60_000,
});
