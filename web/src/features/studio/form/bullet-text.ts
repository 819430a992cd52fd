/** The points after a key, and where the caret then stands. */
export type BulletChange = { lines: string[]; index: number; caret?: number };

const SIGN = /^\s*(?:[•◦▪‣·●○*–—-]|\d{1,2}[.)])\s+/u;

export function afterEnter(lines: string[], index: number, start: number, end: number): BulletChange {
  const line = lines[index] ?? '';
  const parts = [line.slice(0, start).trimEnd(), line.slice(end).trimStart()];
  return { lines: lines.toSpliced(index, 1, ...parts), index: index + 1, caret: 0 };
}

export function afterBackspace(lines: string[], index: number): BulletChange {
  const line = lines[index] ?? '';
  if (index === 0) return { lines: lines.slice(1), index: 0, caret: 0 };
  const before = lines[index - 1] ?? '';
  const gap = before && line && !/\s$/u.test(before) ? ' ' : '';
  return {
    lines: lines.toSpliced(index - 1, 2, before + gap + line),
    index: index - 1,
    caret: before.length,
  };
}

/** Several lines become several points, without the signs they had in front. */
export function afterPaste(
  lines: string[],
  index: number,
  start: number,
  end: number,
  pasted: string,
): BulletChange {
  const line = lines[index] ?? '';
  const points = pasted
    .split(/\r?\n/u)
    .map((point) => point.replace(SIGN, '').trim())
    .filter(Boolean);
  const first = line.slice(0, start) + (points[0] ?? '');
  const middle = points.slice(1);
  const last = middle.length > 0 ? (middle.pop() ?? '') : first;
  const rest = line.slice(end);
  const next = points.length > 1 ? [first, ...middle, last + rest] : [first + rest];
  return {
    lines: lines.toSpliced(index, 1, ...next),
    index: index + next.length - 1,
    caret: last.length,
  };
}
