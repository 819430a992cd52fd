import { useEffect, useState } from 'react';
import type { PagePicture, WantedPage } from '@/api/cv/preview';
import { isProblem } from '@/lib/problem';

/** How a page is drawn; `version` names the document as it is now, and another one is drawn anew. */
export type Drawing = { version: string; draw: (wanted: WantedPage) => Promise<PagePicture> };

type Shown = { picture: Blob; version: string; width: number };
type Wanted = { drawing: Drawing; page: number; width: number; visible: boolean };

/** The picture of one page; the old one stays until the new one is there, and a page out of sight asks for nothing. */
export function usePagePicture({ drawing, page, width, visible }: Wanted, onPages: (pages: number) => void) {
  const { version, draw } = drawing;
  const [shown, setShown] = useState<Shown>();
  const [error, setError] = useState<unknown>();
  const [tries, setTries] = useState(0);
  const current = shown?.version === version && shown.width >= width;

  useEffect(() => {
    if (!visible || current) return;
    const stop = new AbortController();
    draw({ page, width, signal: stop.signal })
      .then(({ picture, pages }) => {
        setError(undefined);
        setShown({ picture, version, width });
        onPages(pages);
      })
      .catch((cause: unknown) => {
        if (stop.signal.aborted) return;
        // The document has become shorter than this page.
        if (isProblem(cause, 'not-found') && page > 1) onPages(page - 1);
        else setError(cause);
      });
    return () => stop.abort();
  }, [draw, page, version, width, visible, current, tries, onPages]);

  return { picture: shown?.picture, fresh: current, error, retry: () => setTries(tries + 1) };
}
