import { useMemo } from 'react';
import { useShortcuts } from './keys';

function step(by: number) {
  const items = [...document.querySelectorAll<HTMLElement>('main [data-list-item]')];
  const at = items.indexOf(document.activeElement as HTMLElement);
  const next = at === -1 ? (by > 0 ? 0 : items.length - 1) : Math.min(Math.max(at + by, 0), items.length - 1);
  items[next]?.focus();
  items[next]?.scrollIntoView({ block: 'nearest' });
}

/** `j` and `k` walk through what is marked `data-list-item`; Enter opens it because it is a link. */
export function useListKeys() {
  useShortcuts(useMemo(() => ({ j: () => step(1), k: () => step(-1) }), []));
}
