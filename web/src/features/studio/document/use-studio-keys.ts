import { useLayoutEffect } from 'react';
import type { CvDocument } from './cv-document';

/** Ctrl-S saves, Ctrl-J jumps, Ctrl-Z and Ctrl-Shift-Z (or Ctrl-Y) go back and forth over the whole form, in fields too. */
export function useStudioKeys(document: CvDocument, save: () => void, jump: () => void) {
  useLayoutEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = (event.shiftKey ? 'shift+' : '') + event.key.toLowerCase();
      const actions: Record<string, () => void> = {
        s: save,
        j: jump,
        z: document.undo,
        'shift+z': document.redo,
        y: document.redo,
      };
      const action = actions[key];
      const elsewhere =
        event.target instanceof Element &&
        event.target.closest('[role=dialog], [role=menu], [data-own-undo]');
      if (!action || (elsewhere && key !== 's')) return;
      event.preventDefault();
      action();
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [document, save, jump]);
}
