import createClient, { type Middleware } from 'openapi-fetch';
import { ProblemError, problemOf } from '@/lib/problem';

type Init = {
  params?: {
    path?: Record<string, string | number>;
    query?: Record<string, unknown>;
    header?: Record<string, string>;
  };
  body?: unknown;
  headers?: Record<string, string>;
  bodySerializer?: (body: unknown) => BodyInit;
  signal?: AbortSignal;
};
type Answer = Promise<{ data?: unknown; error?: unknown; response: Response }>;
type Call = (path: string, init?: Init) => Answer;
type Client = Record<'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', Call> & {
  use: (middleware: Middleware) => void;
};

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

export const client = createClient({
  baseUrl: location.origin,
  credentials: 'same-origin',
}) as unknown as Client;
client.use(headers);

/** The body of a good answer; everything else becomes a `ProblemError`. */
export async function answer<T>(call: Answer): Promise<T> {
  const { data, error, response } = await call.catch((cause: unknown) => {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw ProblemError.offline();
  });
  if (!response.ok) throw new ProblemError(problemOf(error, response));
  return data as T;
}
