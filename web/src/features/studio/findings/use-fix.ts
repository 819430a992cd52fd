import type { PatchOperation } from '@/api/types';
import { toast } from '@/lib/toast';
import * as messages from '@/messages';
import { useStudio } from '../document/studio';

const m = messages.studio.findings;

/** Puts corrections into the form; one step for undo. */
export function useFix() {
  const { document } = useStudio();
  return (operations: PatchOperation[]): boolean => {
    try {
      document.apply(operations);
    } catch {
      // The line was changed since it was looked at.
      toast(m.outdated, { tone: 'problem' });
      return false;
    }
    toast(m.applied, { action: { label: messages.common.undo, run: document.undo } });
    return true;
  };
}
