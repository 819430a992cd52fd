import { useMemo, type ClipboardEvent, type KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { toast } from '@/lib/toast';
import * as messages from '@/messages';
import type { CvDocument } from '../document/cv-document';
import { useStudio } from '../document/studio';
import { afterBackspace, afterEnter, afterPaste, type BulletChange } from './bullet-text';

const m = messages.studio.bullets;
type Area = HTMLTextAreaElement;

function bulletAt(pointer: string, index: number): Area | null {
  return window.document.querySelector<Area>(`[data-bullet="${CSS.escape(`${pointer}/${index}`)}"]`);
}

function focusBullet(pointer: string, index: number, caret?: number) {
  const field = bulletAt(pointer, index);
  field?.focus();
  field?.setSelectionRange(caret ?? field.value.length, caret ?? field.value.length);
}

function bulletKeys(document: CvDocument, pointer: string) {
  const lines = () => document.value<string[]>(pointer) ?? [];

  function change({ lines: next, index, caret }: BulletChange) {
    // Drawn at once: the next key already belongs to the field that gets the focus.
    flushSync(() => document.replaceList(pointer, next));
    focusBullet(pointer, index, caret);
  }

  function move(index: number, by: number) {
    const next = [...lines()];
    const [line] = next.splice(index, 1);
    if (line === undefined || index + by < 0 || index + by > next.length) return;
    next.splice(index + by, 0, line);
    change({ lines: next, index: index + by });
  }

  function bringBack(gone: string, index: number) {
    // Undo may have been quicker.
    if (lines()[index] !== gone) change({ lines: lines().toSpliced(index, 0, gone), index });
  }

  function onKeyDown(event: KeyboardEvent<Area>, index: number) {
    const { selectionStart: start, selectionEnd: end, value } = event.currentTarget;
    const run = (action: () => void) => {
      event.preventDefault();
      action();
    };
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && !event.shiftKey) run(() => change(afterEnter(lines(), index, start, end)));
    else if (event.key === 'Backspace' && start === 0 && end === 0 && (index > 0 || value === ''))
      run(() => change(afterBackspace(lines(), index)));
    else if (event.altKey && event.key === 'ArrowUp') run(() => move(index, -1));
    else if (event.altKey && event.key === 'ArrowDown') run(() => move(index, 1));
    else if (event.key === 'ArrowUp' && end === 0 && index > 0) run(() => focusBullet(pointer, index - 1));
    else if (event.key === 'ArrowDown' && start === value.length && index < lines().length - 1)
      run(() => focusBullet(pointer, index + 1, 0));
  }

  return {
    onKeyDown,
    onPaste(event: ClipboardEvent<Area>, index: number) {
      const { selectionStart, selectionEnd } = event.currentTarget;
      const pasted = event.clipboardData.getData('text/plain');
      if (!/\n/u.test(pasted.trim())) return;
      event.preventDefault();
      change(afterPaste(lines(), index, selectionStart, selectionEnd, pasted));
    },
    add: () => change({ lines: [...lines(), ''], index: lines().length }),
    remove(index: number) {
      const gone = lines()[index] ?? '';
      change({ lines: lines().filter((_, at) => at !== index), index: Math.max(0, index - 1) });
      if (gone.trim())
        toast(m.removed, { action: { label: messages.common.undo, run: () => bringBack(gone, index) } });
    },
  };
}

export type BulletKeys = ReturnType<typeof bulletKeys>;

/** What the keys do in a list of points. */
export function useBulletKeys(pointer: string): BulletKeys {
  const { document } = useStudio();
  return useMemo(() => bulletKeys(document, pointer), [document, pointer]);
}
