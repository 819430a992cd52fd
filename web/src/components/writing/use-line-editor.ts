import { useRef, useState, type KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { toggleMark, withLink, type Edit } from '@/lib/inline-markdown';

export type LineEditor = {
  linking: boolean;
  setLinking: (open: boolean) => void;
  mark: (mark: '**' | '*') => void;
  link: (address: string) => void;
  /** To be called with the field that gets the focus, and how its text is written. */
  enter: (field: HTMLTextAreaElement, write: (text: string) => void) => void;
  onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => boolean;
};

/** Formats the words that are selected in the field last used. */
export function useLineEditor(): LineEditor {
  const current = useRef<{ field: HTMLTextAreaElement; write: (text: string) => void }>(null);
  const [linking, setLinking] = useState(false);

  function change(edit: (edit: Edit) => Edit) {
    const { field, write } = current.current ?? {};
    if (!field || !write) return;
    const { text, start, end } = edit({
      text: field.value,
      start: field.selectionStart,
      end: field.selectionEnd,
    });
    // Drawn at once, so that the next key finds the caret where it belongs.
    flushSync(() => write(text));
    field.focus();
    field.setSelectionRange(start, end);
  }

  const mark = (mark: '**' | '*') => change((edit) => toggleMark(edit, mark));

  return {
    linking,
    setLinking,
    mark,
    link(address) {
      setLinking(false);
      change((edit) => withLink(edit, address));
    },
    enter: (field, write) => (current.current = { field, write }),
    onKeyDown(event) {
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return false;
      const actions: Record<string, () => void> = {
        b: () => mark('**'),
        i: () => mark('*'),
        k: () => setLinking(true),
      };
      const action = actions[event.key.toLowerCase()];
      if (!action) return false;
      event.preventDefault();
      // Elsewhere these keys mean something else.
      event.stopPropagation();
      action();
      return true;
    },
  };
}
