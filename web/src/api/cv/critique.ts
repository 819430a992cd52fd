import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, client } from '../client';
import type { CritiqueCv } from '../types';

type Wanted = { cvId: string; revision: number; grammar: boolean; body: () => CritiqueCv };

/** What could be better in a CV as it stands in a form; `revision` names that state. */
export const critiqueQuery = ({ cvId, revision, grammar, body }: Wanted) =>
  queryOptions({
    queryKey: ['critique', cvId, grammar, revision],
    queryFn: ({ signal }) =>
      answer(client.POST('/api/v1/cv/critique', { body: { ...body(), grammar }, signal })),
    // The program for spelling and grammar starts when it is first needed; nobody is kept waiting for it.
    refetchInterval: ({ state }) => (state.data?.grammarStatus === 'LATER' ? 3_000 : false),
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    gcTime: 60_000,
  });
