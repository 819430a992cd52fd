import { useSyncExternalStore } from 'react';

export type Overlay = 'palette' | 'keyboard' | 'menu';

let open: Overlay | null = null;
const listeners = new Set<() => void>();

function change(next: Overlay | null) {
  open = next;
  listeners.forEach((listener) => listener());
}

export const openOverlay = (overlay: Overlay) => change(overlay);
export const closeOverlay = () => change(null);

export function useOverlay(): Overlay | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => open,
  );
}
