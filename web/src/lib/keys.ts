import { useLayoutEffect } from 'react';

function typing(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
  );
}

/**
 * Runs an action on a key or on two in a row (`g j`). Keys with `mod+` work everywhere (Ctrl or ⌘), all others not while
 * somebody types or a dialog is open. They work from the moment the page can be seen.
 */
export function useShortcuts(shortcuts: Record<string, () => void>, enabled = true) {
  useLayoutEffect(() => {
    if (!enabled) return;
    let first = '';
    let forget: ReturnType<typeof setTimeout> | undefined;

    function onKeyDown(event: KeyboardEvent) {
      const mod = event.ctrlKey || event.metaKey;
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      const pressed = mod ? `mod+${key}` : first ? `${first} ${key}` : key;
      if (
        !mod &&
        (event.altKey || typing(event.target) || document.querySelector('[role=dialog],[role=menu]'))
      )
        return;
      const action = shortcuts[pressed] ?? (first && !mod ? shortcuts[key] : undefined);
      clearTimeout(forget);
      first = '';
      if (action) {
        event.preventDefault();
        action();
      } else if (!mod && Object.keys(shortcuts).some((shortcut) => shortcut.startsWith(`${key} `))) {
        first = key;
        forget = setTimeout(() => (first = ''), 1200);
      }
    }

    document.addEventListener('keydown', onKeyDown);
    return () => {
      clearTimeout(forget);
      document.removeEventListener('keydown', onKeyDown);
    };
  }, [shortcuts, enabled]);
}
