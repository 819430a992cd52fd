import { useMutation } from '@tanstack/react-query';
import { answer, client } from '../client';
import type { RewriteLine } from '../types';

/** Asks for other words for one line; never for other facts. */
export function useRewriteLine() {
  return useMutation({
    mutationFn: (body: RewriteLine) => answer(client.POST('/api/v1/cv/critique/rewrite', { body })),
  });
}
