import { queryOptions } from '@tanstack/react-query';
import { answer, client } from '../client';

export const postingQuery = (id: string) =>
  queryOptions({
    queryKey: ['posting', id],
    queryFn: () => answer(client.GET('/api/v1/jobs/{id}', { params: { path: { id } } })),
  });
