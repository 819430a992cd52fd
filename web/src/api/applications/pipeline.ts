import { queryOptions } from '@tanstack/react-query';
import { answer, client } from '../client';
import type { PipelineView } from '../types';

export const pipelineQuery = (jobId: string) =>
  queryOptions({
    queryKey: ['pipeline', jobId],
    queryFn: () =>
      answer<PipelineView>(client.GET('/api/v1/jobs/{jobId}/pipeline', { params: { path: { jobId } } })),
  });
