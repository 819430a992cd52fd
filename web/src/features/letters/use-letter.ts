import { useCallback, useEffect, useState } from 'react';
import { useRewriteLetter } from '@/api/cv/letters';
import type { CoverLetter, CoverLetterRequest } from '@/api/types';
import { dropDraft, readDraft, writeDraft } from '@/lib/drafts';
import { toast } from '@/lib/toast';
import * as messages from '@/messages';

const m = messages.letters;
const names = ['title', 'cvId', 'jobId', 'language', 'recipient', 'subject', 'body', 'closing'] as const;
export type LetterField = (typeof names)[number];

/** What is stored and what is sent leave out empty fields alike. */
function contentOf(letter: CoverLetterRequest): CoverLetterRequest {
  const filled = names.filter((name) => letter[name]).map((name) => [name, letter[name]] as const);
  return { title: '', body: '', ...Object.fromEntries(filled) };
}

const isSame = (a: CoverLetterRequest, b: CoverLetterRequest) => names.every((name) => a[name] === b[name]);

/** A letter as it stands in the form: kept as a draft until it is stored. */
export function useLetter(letter: CoverLetter) {
  const key = `letter.${letter.id}`;
  const { mutate, error, isPending, reset } = useRewriteLetter(letter.id);
  const [draft] = useState(() => readDraft<CoverLetterRequest>(key));
  const [content, setContent] = useState(() => contentOf(draft ?? letter));
  const dirty = !isSame(content, contentOf(letter));

  useEffect(() => {
    if (dirty) writeDraft(key, content);
    else dropDraft(key);
  }, [key, content, dirty]);

  const write = useCallback(
    (field: LetterField, value: string | undefined) =>
      setContent((before) => contentOf({ ...before, [field]: value })),
    [],
  );

  const save = useCallback(
    (version = letter.version, then?: () => void) => {
      if (isPending) return;
      if (!content.title.trim()) return toast(m.nameNeeded);
      mutate(
        { ...content, title: content.title.trim(), version },
        { onSuccess: then ?? (() => toast(m.saved)) },
      );
    },
    [content, letter.version, isPending, mutate],
  );

  return {
    content,
    dirty,
    write,
    save,
    busy: isPending,
    error,
    restored: draft !== undefined && dirty,
    /** Back to what is stored. */
    discard: (stored: CoverLetter = letter) => {
      setContent(contentOf(stored));
      reset();
    },
  };
}

export type Letter = ReturnType<typeof useLetter>;
