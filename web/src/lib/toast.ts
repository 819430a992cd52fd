import { useSyncExternalStore } from 'react';

export type Toast = {
  id: number;
  tone: 'done' | 'problem';
  text: string;
  action?: { label: string; run: () => void };
};

let toasts: Toast[] = [];
let nextId = 1;
const listeners = new Set<() => void>();

function change(next: Toast[]) {
  toasts = next;
  listeners.forEach((listener) => listener());
}

export function dismissToast(id: number) {
  change(toasts.filter((toast) => toast.id !== id));
}

/** Says briefly what happened; a problem stays until it is dismissed. */
export function toast(text: string, options: { tone?: Toast['tone']; action?: Toast['action'] } = {}) {
  const id = nextId++;
  change([...toasts.slice(-2), { id, text, tone: options.tone ?? 'done', action: options.action }]);
  if (options.tone !== 'problem') setTimeout(() => dismissToast(id), options.action ? 9000 : 5000);
}

export function useToasts(): Toast[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => toasts,
  );
}
