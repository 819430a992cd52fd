import { queryOptions } from '@tanstack/react-query';
import { answer, client } from '../client';

export const pipelineQuery = (jobId: string) =>
  queryOptions({
    queryKey: ['pipeline', jobId],
    queryFn: () => answer(client.GET('/api/v1/jobs/{jobId}/pipeline', { params: { path: { jobId } } })),
  });
