import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, client } from '../client';
import type { AnalyzeCv } from '../types';

type LiveCheck = {
  cvId: string;
  revision: number;
  asked: Pick<AnalyzeCv, 'jobId' | 'postingText'>;
  body: () => AnalyzeCv;
};

/** The check of a CV as it stands in a form; `revision` names that state. */
export const liveCheckQuery = ({ cvId, revision, asked, body }: LiveCheck) =>
  queryOptions({
    queryKey: ['live-check', cvId, revision, asked],
    queryFn: ({ signal }) =>
      answer(client.POST('/api/v1/ats/analyze', { body: { ...body(), preview: true }, signal })),
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    gcTime: 60_000,
  });
