import { useCallback } from 'react';
import type { CvView } from '@/api/types';
import { useMedia } from '@/lib/media';

export const paneNames = ['edit', 'preview', 'machine', 'critique', 'check'] as const;
export type Pane = (typeof paneNames)[number];
export type Panes = {
  /** Form and one more beside it; else one at a time. */
  wide: boolean;
  shown: Pane;
  show: (pane: Pane) => void;
  showForm: () => void;
};

/** Which panes are in sight; the address says it, so that a link and the way back work. */
export function usePanes(cv: CvView, wanted: Pane | undefined, show: (pane: Pane) => void): Panes {
  const wide = useMedia('(min-width: 64rem)');
  const fresh = cv.engine && cv.version === 1;
  const beside = wanted && wanted !== 'edit' ? wanted : fresh ? 'machine' : 'preview';
  const showForm = useCallback(() => {
    if (!wide) show('edit');
  }, [wide, show]);
  return { wide, shown: wide ? beside : (wanted ?? 'edit'), show, showForm };
}
