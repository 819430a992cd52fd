import createClient, { type Middleware } from 'openapi-fetch';
import type { paths as ApplicationPaths } from './generated/applications';
import type { paths as AtsPaths } from './generated/ats';
import type { paths as CvPaths } from './generated/cv';
import type { paths as IdentityPaths } from './generated/identity';
import type { paths as JobPaths } from './generated/jobs';
import type { paths as NotificationPaths } from './generated/notifications';
import type { paths as SearchPaths } from './generated/search';
import type { paths as SupportPaths } from './generated/support';
import type { paths as UserPaths } from './generated/users';
import type { SessionPaths } from './session-paths';
import { ProblemError, problemOf } from '@/lib/problem';

type Paths = ApplicationPaths &
  AtsPaths &
  CvPaths &
  Omit<IdentityPaths, keyof SessionPaths> &
  JobPaths &
  NotificationPaths &
  SearchPaths &
  SessionPaths &
  SupportPaths &
  UserPaths;

/** The CSRF token that the gateway lets script read; writes send it back. */
export function csrfToken(): string | undefined {
  return document.cookie
    .split('; ')
    .find((cookie) => cookie.startsWith('metier_csrf='))
    ?.slice('metier_csrf='.length);
}

export function clientHeaders(write: boolean): Record<string, string> {
  const token = write ? csrfToken() : undefined;
  return { 'X-Metier-Client': 'web', ...(token ? { 'X-CSRF-Token': decodeURIComponent(token) } : {}) };
}

const headers: Middleware = {
  onRequest({ request }) {
    const write = request.method !== 'GET' && request.method !== 'HEAD';
    for (const [name, value] of Object.entries(clientHeaders(write))) request.headers.set(name, value);
    return request;
  },
};

/** Knows every path of the services, what it takes and what it answers. */
export const client = createClient<Paths>({ baseUrl: location.origin, credentials: 'same-origin' });
client.use(headers);

/** The body of a good answer; everything else becomes a `ProblemError`. */
export async function answer<T>(
  call: Promise<{ data?: T; error?: unknown; response: Response }>,
): Promise<T> {
  const { data, error, response } = await call.catch((cause: unknown) => {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw ProblemError.offline();
  });
  if (!response.ok) throw new ProblemError(problemOf(error, response));
  return data as T;
}
