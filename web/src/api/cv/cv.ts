import { queryOptions } from '@tanstack/react-query';
import { answer, client } from '../client';

export const cvQuery = (id: string) =>
  queryOptions({
    queryKey: ['cv', id],
    queryFn: () => answer(client.GET('/api/v1/cv/{id}', { params: { path: { id } } })),
  });
