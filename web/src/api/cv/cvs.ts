import { queryOptions } from '@tanstack/react-query';
import { answer, client } from '../client';

export const cvsQuery = queryOptions({
  queryKey: ['cvs'],
  queryFn: () => answer(client.GET('/api/v1/cv', { params: { query: { limit: 100 } } })),
});
