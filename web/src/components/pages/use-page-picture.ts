import { useEffect, useState, type RefObject } from 'react';
import type { PagePicture, WantedPage } from '@/api/cv/preview';
import { isProblem } from '@/lib/problem';
import { pictureWidth } from './picture-width';

/** How a page is drawn; `version` names the document as it is now, and another one is drawn anew. */
export type Drawing = { version: string; draw: (wanted: WantedPage) => Promise<PagePicture> };

type Shown = { picture: Blob; version: string; width: number };
type Wanted = {
  drawing: Drawing;
  page: number;
  /** Where the picture is shown, as wide as it is there. */
  place: RefObject<HTMLElement | null>;
  zoom: number;
  visible: boolean;
};

/** The picture of one page; the old one stays until the new one is there, and a page out of sight asks for nothing. */
export function usePagePicture(
  { drawing, page, place, zoom, visible }: Wanted,
  onPages: (pages: number) => void,
) {
  const { version, draw } = drawing;
  const [shown, setShown] = useState<Shown>();
  const [error, setError] = useState<unknown>();
  const [tries, setTries] = useState(0);
  const fresh = shown?.version === version;
  const has = fresh ? shown.width : 0;

  useEffect(() => {
    const width = pictureWidth((place.current?.clientWidth ?? 0) * devicePixelRatio);
    if (!visible || has >= width) return;
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
  }, [draw, page, version, place, zoom, visible, has, tries, onPages]);

  return { picture: shown?.picture, fresh, error, retry: () => setTries(tries + 1) };
}
