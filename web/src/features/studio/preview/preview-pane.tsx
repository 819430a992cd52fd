import { useCallback } from 'react';
import { previewPage, type WantedPage } from '@/api/cv/preview';
import { PagePictures } from '@/components/pages/page-pictures';
import { useStudio, useValue } from '../document/studio';
import { useRestingRevision } from '../document/use-resting';
import { useWithPhoto } from '../photo/use-photo-address';
import { LookBar } from './look-bar';

/** The document as it will be, a moment behind the typing. */
export function PreviewPane() {
  const { cv, document } = useStudio();
  const revision = useRestingRevision(300);
  const { photo, withPhoto } = useWithPhoto();
  const isLetter = useValue<string>('/meta/directives/pageSize') === 'LETTER';
  const draw = useCallback(
    (wanted: WantedPage) => previewPage({ resume: withPhoto(document.resume()) }, wanted),
    [document, withPhoto],
  );
  const version = `${revision} ${photo ? cv.photoAt : ''}`;
  return <PagePictures drawing={{ version, draw }} isLetter={isLetter} bar={<LookBar />} />;
}
