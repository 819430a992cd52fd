/** Reads search parameters of the address: what is not as expected is as if it were absent. */
export function text(value: unknown): string | undefined {
  return typeof value === 'string' && value ? value : undefined;
}

/** A parameter that may be there several times. */
export function texts(value: unknown): string[] | undefined {
  const all = (Array.isArray(value) ? value : [value]).filter((one) => text(one)) as string[];
  return all.length > 0 ? [...new Set(all)] : undefined;
}

export function oneOf<const T extends string>(values: readonly T[], value: unknown): T | undefined {
  return values.find((one) => one === value);
}

export function someOf<const T extends string>(values: readonly T[], value: unknown): T[] | undefined {
  const all = texts(value)?.flatMap((one) => oneOf(values, one) ?? []);
  return all?.length ? all : undefined;
}

/** A whole number within bounds. */
export function whole(value: unknown, least: number, most: number): number | undefined {
  const number = typeof value === 'string' && /^\d{1,9}$/u.test(value) ? Number(value) : value;
  return Number.isInteger(number) && Number(number) >= least && Number(number) <= most
    ? Number(number)
    : undefined;
}

type Raw = Record<string, unknown>;

/** Marks every parameter as one that a link may leave out. */
export function optional<T extends object>(read: (raw: Raw) => T): (raw: Raw) => Partial<T> {
  return read;
}

/** The query of an address; a name that stands there several times has all of its values. */
export function parseQuery(query: string): Record<string, string | string[]> {
  const parameters = new URLSearchParams(query);
  return Object.fromEntries(
    [...new Set(parameters.keys())].map((name) => {
      const values = parameters.getAll(name);
      return [name, values.length > 1 ? values : (values[0] ?? '')];
    }),
  );
}

/** The other way round, as a form would write it. */
export function writeQuery(search: Raw): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null && one !== '') parameters.append(name, String(one));
    }
  }
  const query = parameters.toString();
  return query ? `?${query}` : '';
}
