import { useEffect } from 'react';
import { draftKeys, dropDraft, readDraft, writeDraft } from '@/lib/drafts';
import type { Content, CvDocument } from './cv-document';

export type TypedDraft = Content & { version: number };
const draftKey = (cvId: string, version: number) => `cv.${cvId}.${version}`;

/** What was typed the last time: on the newest version, else on an older one. */
export function readTypedDraft(cvId: string, version: number): TypedDraft | undefined {
  const older = draftKeys(`cv.${cvId}.`).sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
  return [draftKey(cvId, version), ...older].map((key) => readDraft<TypedDraft>(key)).find(Boolean);
}

export const dropTypedDraft = (cvId: string, version: number) => dropDraft(draftKey(cvId, version));

/** Keeps what is typed in this browser until the server has taken it. */
export function useKeptDraft(cvId: string, document: CvDocument) {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let last = document.get().version;

    function keep() {
      clearTimeout(timer);
      timer = undefined;
      const { content, version, dirty } = document.get();
      if (!dirty || version !== last) dropTypedDraft(cvId, last);
      if (dirty) writeDraft(draftKey(cvId, version), { ...content, version } satisfies TypedDraft);
      last = version;
    }

    let seen = document.get().content;
    const stop = document.subscribe(() => {
      const { content, dirty, version } = document.get();
      if (!dirty || version !== last) keep();
      else if (content !== seen) timer ??= setTimeout(keep, 300);
      seen = content;
    });
    const leave = () => timer && keep();
    window.addEventListener('pagehide', leave);
    return () => {
      stop();
      leave();
      window.removeEventListener('pagehide', leave);
    };
  }, [cvId, document]);
}
