import { useCallback } from 'react';
import { useReplaceCv } from '@/api/cv/save-cv';
import type { CvView } from '@/api/types';
import { toast } from '@/lib/toast';
import * as messages from '@/messages';
import type { CvDocument } from './cv-document';

const m = messages.cvs;

/** Stores the CV as a new version; what is typed meanwhile stays. */
export function useSaving(cv: CvView, document: CvDocument) {
  const { mutate, error, isPending, reset } = useReplaceCv(cv.id);

  const save = useCallback(() => {
    const { dirty, version } = document.get();
    if (isPending) return;
    const content = document.toSave();
    if (!dirty || !content.title) {
      toast(dirty ? messages.studio.titleNeeded : m.nothingChanged);
      return;
    }
    mutate(
      { version, ...content },
      {
        onSuccess: (view) => {
          document.saved(content, view);
          toast(m.saved);
        },
      },
    );
  }, [document, isPending, mutate]);

  return { save, error, busy: isPending, reset };
}
