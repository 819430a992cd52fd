import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { cvQuery } from '@/api/cv/cv';
import { previewLetter, type WantedPage } from '@/api/cv/preview';
import type { CoverLetterRequest } from '@/api/types';
import { PagePictures } from '@/components/pages/page-pictures';
import { useDebounced } from '@/lib/debounce';
import * as messages from '@/messages';

const m = messages.letters;

/** The letter as it will be printed, a moment behind the typing. */
export function LetterPreview({ content }: { content: CoverLetterRequest }) {
  const rested = useDebounced(content, 300);
  const cv = useQuery({ ...cvQuery(content.cvId ?? ''), enabled: Boolean(content.cvId) }).data;
  const drawing = useMemo(() => {
    // Its name is not printed, and may be empty while somebody thinks of another.
    const body = { ...rested, title: m.newTitle };
    return { version: JSON.stringify(body), draw: (wanted: WantedPage) => previewLetter(body, wanted) };
  }, [rested]);
  return (
    <PagePictures
      drawing={drawing}
      isLetter={Boolean(content.cvId) && cv?.resume.meta?.directives?.pageSize === 'LETTER'}
      bar={!content.body.trim() && <p className="text-sm text-muted-foreground">{m.emptyPage}</p>}
    />
  );
}
