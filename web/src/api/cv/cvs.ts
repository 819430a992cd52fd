import { queryOptions } from '@tanstack/react-query';
import { answer, client } from '../client';
import type { CvSummary, Page } from '../types';

export const cvsQuery = queryOptions({
  queryKey: ['cvs'],
  queryFn: () => answer<Page<CvSummary>>(client.GET('/api/v1/cv', { params: { query: { limit: 100 } } })),
});
