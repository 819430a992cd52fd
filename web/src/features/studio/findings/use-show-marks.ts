import { useEffect } from 'react';
import type { CritiqueFinding } from '@/api/types';
import { useStudio, type Mark } from '../document/studio';

/** Marks the words in the form; they stay when somebody goes from the findings to the form. */
export function useShowMarks(findings: CritiqueFinding[] | undefined) {
  const { spot } = useStudio();
  useEffect(() => {
    if (!findings) return;
    const marks = new Map<string, Mark[]>();
    for (const { pointer, line, start, end } of findings) {
      if (pointer && line) marks.set(pointer, [...(marks.get(pointer) ?? []), { line, start, end }]);
    }
    spot.set({ marks });
  }, [findings, spot]);
}
