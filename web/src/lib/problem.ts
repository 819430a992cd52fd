/** RFC 9457 problem details as every service of Metier answers them. `code` is stable: switch on it. */
export type Problem = {
  code: string;
  title: string;
  status: number;
  detail: string;
  errors: { field: string; message: string }[];
  incident?: string;
  retryAfter?: number;
};

export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail);
    this.name = 'ProblemError';
  }

  get code() {
    return this.problem.code;
  }

  get status() {
    return this.problem.status;
  }

  static offline() {
    return new ProblemError({ code: 'offline', title: '', status: 0, detail: '', errors: [] });
  }
}

export function isProblem(error: unknown, ...codes: string[]): error is ProblemError {
  return error instanceof ProblemError && (codes.length === 0 || codes.includes(error.code));
}

/** Reads what a failed answer holds; an answer that is no problem (a proxy's page) becomes one by its status. */
export function problemOf(body: unknown, response: Response): Problem {
  const found = typeof body === 'object' && body !== null ? (body as Partial<Problem>) : {};
  const wait = Number(response.headers.get('Retry-After'));
  return {
    code: found.code ?? codeOfStatus(response.status),
    title: found.title ?? response.statusText,
    status: response.status,
    detail: found.detail ?? '',
    errors: found.errors ?? [],
    incident: found.incident,
    retryAfter: wait > 0 ? wait : undefined,
  };
}

function codeOfStatus(status: number): string {
  if (status === 401) return 'unauthenticated';
  if (status === 403) return 'forbidden';
  if (status === 404) return 'not-found';
  if (status === 413) return 'payload-too-large';
  if (status === 429) return 'rate-limited';
  if (status === 502 || status === 503) return 'service-unavailable';
  if (status === 504) return 'gateway-timeout';
  return 'internal-error';
}
