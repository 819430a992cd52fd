import { queryOptions } from '@tanstack/react-query';
import { answer, client } from '../client';
import type { CvView } from '../types';

export const cvQuery = (id: string) =>
  queryOptions({
    queryKey: ['cv', id],
    queryFn: () => answer<CvView>(client.GET('/api/v1/cv/{id}', { params: { path: { id } } })),
  });
