import { useCallback, useState } from 'react';
import { previewPage, type WantedPage } from '@/api/cv/preview';
import { PagePictures } from '@/components/pages/page-pictures';
import { useStudio, useValue } from '../document/studio';
import { useRestingRevision } from '../document/use-resting';
import { useWithPhoto } from '../photo/use-photo-address';
import { LookBar } from './look-bar';
import { useScrolledByHand } from './use-scrolled-by-hand';
import { useWorkedOn, WorkedOn } from './worked-on';

/** Points. */
const HEIGHT = { A4: 842, LETTER: 792 };

/** The document as it will be, a moment behind the typing, where somebody works on it. */
export function PreviewPane() {
  const { cv, document } = useStudio();
  const revision = useRestingRevision(300);
  const { photo, withPhoto } = useWithPhoto();
  const isLetter = useValue<string>('/meta/directives/pageSize') === 'LETTER';
  const version = `${revision} ${photo ? cv.photoAt : ''}`;
  const [drawn, setDrawn] = useState<string>();
  const body = useCallback(() => ({ resume: withPhoto(document.resume()) }), [document, withPhoto]);
  const draw = useCallback(
    async (wanted: WantedPage) => {
      const picture = await previewPage(body(), wanted);
      setDrawn(version);
      return picture;
    },
    [body, version],
  );
  const workedOn = useWorkedOn(version, drawn === version, body);
  useScrolledByHand();
  const over = (page: number) =>
    workedOn?.place.page === page && (
      <WorkedOn {...workedOn} pageHeight={isLetter ? HEIGHT.LETTER : HEIGHT.A4} />
    );
  return <PagePictures drawing={{ version, draw }} isLetter={isLetter} bar={<LookBar />} over={over} />;
}
