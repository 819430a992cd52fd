import type { QueryClient } from '@tanstack/react-query';
import { answer, client } from '../client';
import type { SessionUser } from '../types';
import { sessionQuery } from './session';

const TRIES = 12;
const PAUSE_MS = 400;

/**
 * Renews the session until it knows of a change that another service made a moment ago (a role, a name): the news
 * travels by event, so the first answer may still be the old one.
 */
export async function renewSession(
  queries: QueryClient,
  isNew: (user: SessionUser) => boolean,
): Promise<boolean> {
  for (let tried = 0; tried < TRIES; tried++) {
    const { user } = await answer(client.POST('/api/v1/auth/refresh', { body: {} }));
    if (isNew(user)) {
      queries.setQueryData(sessionQuery.queryKey, user);
      return true;
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  return false;
}
