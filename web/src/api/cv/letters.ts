import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, client } from '../client';
import type { CoverLetter, CoverLetterRequest, LetterFormat } from '../types';

const all = ['letters'];

/** Own letters, newest first; with `cvId` those that go with that CV. */
export const lettersQuery = (cvId?: string) =>
  infiniteQueryOptions({
    queryKey: [...all, cvId],
    queryFn: ({ pageParam }) =>
      answer(
        client.GET('/api/v1/cv/cover-letters', { params: { query: { cvId, limit: 50, after: pageParam } } }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });

export const letterQuery = (id: string) =>
  queryOptions({
    queryKey: ['letter', id],
    queryFn: () => answer(client.GET('/api/v1/cv/cover-letters/{id}', { params: { path: { id } } })),
  });

function useKeep() {
  const queries = useQueryClient();
  return (letter: CoverLetter) => {
    queries.setQueryData(letterQuery(letter.id).queryKey, letter);
    return queries.invalidateQueries({ queryKey: all });
  };
}

export function useWriteLetter() {
  const keep = useKeep();
  return useMutation({
    mutationFn: (body: CoverLetterRequest) => answer(client.POST('/api/v1/cv/cover-letters', { body })),
    onSuccess: keep,
  });
}

export function useRewriteLetter(id: string) {
  const keep = useKeep();
  return useMutation({
    mutationFn: ({ version, ...body }: CoverLetterRequest & { version: number }) =>
      answer(
        client.PUT('/api/v1/cv/cover-letters/{id}', { params: { path: { id }, query: { version } }, body }),
      ),
    onSuccess: keep,
  });
}

export function useDeleteLetter() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      answer(client.DELETE('/api/v1/cv/cover-letters/{id}', { params: { path: { id } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: all }),
  });
}

/** Makes a file of the letter as it is stored. */
export function usePrintLetter(id: string) {
  return useMutation({
    mutationFn: (format: LetterFormat) =>
      answer(
        client.POST('/api/v1/cv/cover-letters/{id}/generate', { params: { path: { id } }, body: { format } }),
      ),
  });
}
