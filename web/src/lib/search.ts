/** Reads search parameters of the address: what is not as expected is as if it were absent. */
export function text(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value ? value : undefined;
}

export function oneOf<const T extends string>(values: readonly T[], value: unknown): T | undefined {
  return values.find((one) => one === value);
}

type Raw = Record<string, unknown>;

/** Marks every parameter as one that a link may leave out. */
export function optional<T extends object>(read: (raw: Raw) => T): (raw: Raw) => Partial<T> {
  return read;
}
