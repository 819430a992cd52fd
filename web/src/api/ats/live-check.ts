import { queryOptions } from '@tanstack/react-query';
import { answer, client } from '../client';
import type { AnalyzeCv } from '../types';

type LiveCheck = {
  cvId: string;
  revision: number;
  asked: Pick<AnalyzeCv, 'jobId' | 'postingText'>;
  body: () => AnalyzeCv;
};

const isSame = (a: LiveCheck['asked'] | undefined, b: LiveCheck['asked']) =>
  a?.jobId === b.jobId && a?.postingText === b.postingText;

/** The check of a CV as it stands in a form; `revision` names that state. */
export const liveCheckQuery = ({ cvId, revision, asked, body }: LiveCheck) =>
  queryOptions({
    queryKey: ['live-check', cvId, revision, asked] as const,
    queryFn: ({ signal }) =>
      answer(client.POST('/api/v1/ats/analyze', { body: { ...body(), preview: true }, signal })),
    // While somebody types the check before stays; that against something else would mislead.
    placeholderData: (before, query) => (isSame(query?.queryKey[3], asked) ? before : undefined),
    staleTime: Infinity,
    gcTime: 60_000,
  });
