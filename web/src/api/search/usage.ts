import { queryOptions } from '@tanstack/react-query';
import { answer, client } from '../client';

/** How search was used in the days up to today; for administrators. */
export const searchUsageQuery = (from: string) =>
  queryOptions({
    queryKey: ['search-usage', from],
    queryFn: ({ signal }) =>
      answer(client.GET('/api/v1/search/analytics', { params: { query: { from } }, signal })),
  });

/** Tells which hit was opened, also while the page is left; nothing waits for it, and nothing fails with it. */
export function reportClick(q: string | undefined, id: string, position: number) {
  void client
    .POST('/api/v1/search/clicks', { body: { q, id, position }, keepalive: true })
    .catch(() => undefined);
}
