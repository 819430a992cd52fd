import { useMemo } from 'react';
import { movedItem } from '@/components/sortable';
import { toast } from '@/lib/toast';
import * as messages from '@/messages';
import { identityOf } from '../document/identity';
import { useStudio, useValue } from '../document/studio';
import type { Entry } from './sections';

const m = messages.studio.entry;
const none: Entry[] = [];

export type ListActions = {
  add: () => void;
  copy: (index: number) => void;
  move: (from: number, to: number) => void;
  remove: (index: number) => void;
};

/** The entries of a list, with an identity each, and what can be done with them. */
export function useList(pointer: string) {
  const { document } = useStudio();
  const entries = useValue<Entry[]>(pointer) ?? none;
  const actions = useMemo<ListActions>(() => {
    const now = () => document.value<Entry[]>(pointer) ?? [];
    const put = (next: Entry[]) => document.replaceList(pointer, next);
    return {
      add: () => put([...now(), {}]),
      copy: (index) => put(now().toSpliced(index + 1, 0, { ...now()[index] })),
      move: (from, to) => put(movedItem(now(), from, to)),
      remove: (index) => {
        put(now().filter((_, at) => at !== index));
        toast(m.removed, { action: { label: messages.common.undo, run: document.undo } });
      },
    };
  }, [document, pointer]);
  return { entries, ids: entries.map(identityOf), actions };
}
