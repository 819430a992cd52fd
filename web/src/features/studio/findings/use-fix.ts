import type { PatchOperation } from '@/api/types';
import { toast } from '@/lib/toast';
import * as messages from '@/messages';
import { useStudio } from '../document/studio';

const m = messages.studio.findings;

/** Puts corrections into the form; one step for undo, which takes back these and nothing else. */
export function useFix() {
  const { document } = useStudio();
  return (operations: PatchOperation[]): boolean => {
    const takeBack = attempt(() => document.apply(operations), m.outdated);
    if (!takeBack) return false;
    toast(m.applied, {
      action: { label: messages.common.undo, run: () => void attempt(takeBack, m.notTakenBack) },
    });
    return true;
  };
}

/** The line may have been changed since it was looked at. */
function attempt<T>(action: () => T, otherwise: string): T | undefined {
  try {
    return action();
  } catch {
    toast(otherwise, { tone: 'problem' });
    return undefined;
  }
}
