import { useEffect, useState } from 'react';
import { previewPage } from '@/api/cv/preview';
import { isProblem } from '@/lib/problem';
import { useStudio } from '../document/studio';
import { useWithPhoto } from '../photo/use-photo-address';

type Shown = { picture: Blob; revision: number; width: number; photo: string | undefined };
type Wanted = { page: number; revision: number; width: number; visible: boolean };

/** The picture of one page; the old one stays until the new one is there, and a page out of sight asks for nothing. */
export function usePagePicture({ page, revision, width, visible }: Wanted, onPages: (pages: number) => void) {
  const { document } = useStudio();
  const { photo, withPhoto } = useWithPhoto();
  const [shown, setShown] = useState<Shown>();
  const [error, setError] = useState<unknown>();
  const [tries, setTries] = useState(0);
  const current = shown?.revision === revision && shown.width >= width && shown.photo === photo;

  useEffect(() => {
    if (!visible || current) return;
    const stop = new AbortController();
    previewPage({ body: { resume: withPhoto(document.resume()) }, page, width, signal: stop.signal })
      .then(({ picture, pages }) => {
        setError(undefined);
        setShown({ picture, revision, width, photo });
        onPages(pages);
      })
      .catch((cause: unknown) => {
        if (stop.signal.aborted) return;
        // The document has become shorter than this page.
        if (isProblem(cause, 'not-found') && page > 1) onPages(page - 1);
        else setError(cause);
      });
    return () => stop.abort();
  }, [document, page, revision, width, visible, current, photo, withPhoto, tries, onPages]);

  return { picture: shown?.picture, fresh: current, error, retry: () => setTries(tries + 1) };
}
