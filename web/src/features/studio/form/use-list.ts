import { useMemo } from 'react';
import { movedItem } from '@/components/sortable';
import { useStore } from '@/lib/store';
import { toast } from '@/lib/toast';
import * as messages from '@/messages';
import { identityOf, withItemBack } from '../document/identity';
import { valueAt } from '../document/resume-tree';
import { showRemaining, useStudio } from '../document/studio';
import type { Entry } from './sections';

const m = messages.studio.entry;
const none: string[] = [];

export type ListActions = {
  add: () => void;
  copy: (index: number) => void;
  move: (from: number, to: number) => void;
  remove: (index: number) => void;
};

/** Which entries a list has and what can be done with them; what stands in one is the business of its card. */
export function useList(pointer: string) {
  const { document } = useStudio();
  const ids = useStore(document, ({ content }) =>
    (valueAt<Entry[]>(content.resume, pointer) ?? []).map(identityOf).join(' '),
  );
  const actions = useMemo<ListActions>(() => {
    const now = () => document.value<Entry[]>(pointer) ?? [];
    const put = (next: Entry[]) => document.replaceList(pointer, next);
    return {
      add: () => put([...now(), {}]),
      copy: (index) => put(now().toSpliced(index + 1, 0, { ...now()[index] })),
      move: (from, to) => put(movedItem(now(), from, to)),
      remove: (index) => {
        const gone = now()[index];
        if (!gone) return;
        const left = now().filter((_, at) => at !== index);
        put(left);
        showRemaining(pointer, Math.min(index, left.length - 1));
        toast(m.removed, {
          action: {
            label: messages.common.undo,
            run: () => {
              put(withItemBack(now(), gone, index));
              showRemaining(pointer, index);
            },
          },
        });
      },
    };
  }, [document, pointer]);
  return { ids: ids ? ids.split(' ') : none, actions };
}
