import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { photoQuery } from '@/api/cv/photo';
import type { Resume } from '@/api/types';
import { useStudio } from '../document/studio';

function addressOf(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(new Error('The photo cannot be read.'));
    reader.readAsDataURL(blob);
  });
}

/** Puts the photo, which is kept beside the CV, into a resume that has not been stored yet. */
export function useWithPhoto(): { photo: string | undefined; withPhoto: (resume: Resume) => Resume } {
  const { cv } = useStudio();
  const blob = useQuery(photoQuery(cv.id, cv.photoAt)).data;
  const photo = useQuery({
    queryKey: ['cv-photo-address', cv.id, cv.photoAt],
    queryFn: () => addressOf(blob as Blob),
    enabled: Boolean(cv.photoAt && blob),
    staleTime: Infinity,
  }).data;
  const image = cv.photoAt ? photo : undefined;
  const withPhoto = useCallback(
    (resume: Resume) => (image ? { ...resume, basics: { ...resume.basics, image } } : resume),
    [image],
  );
  return { photo: image, withPhoto };
}
