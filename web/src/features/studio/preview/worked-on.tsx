import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { printedFieldsQuery } from '@/api/cv/printed-fields';
import type { PreviewCv, PrintedPlace } from '@/api/types';
import { useStore } from '@/lib/store';
import { useStudio } from '../document/studio';
import { placeOf } from './place-of';

/** The field that somebody works in and where it is printed; asked for once the pages are drawn, which makes the document. */
export function useWorkedOn(version: string, drawn: boolean, body: () => PreviewCv) {
  const { cv, spot } = useStudio();
  const field = useStore(spot, ({ focused }) => focused);
  const wanted = printedFieldsQuery({ cvId: cv.id, version, body });
  const places = useQuery({ ...wanted, enabled: drawn && field !== undefined }).data;
  const place = field && places ? placeOf(places, field) : undefined;
  return field && place ? { field, place } : undefined;
}

type WorkedOnProps = {
  field: string;
  place: PrintedPlace;
  pageHeight: number;
};

/** Brings what is worked on into sight: when somebody goes on to another field, or it comes to stand on another page. */
export function WorkedOn({ field, place, pageHeight }: WorkedOnProps) {
  const { spot } = useStudio();
  const line = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (spot.get().leftAlone === field) return;
    spot.set({ leftAlone: undefined });
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    line.current?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: calm ? 'auto' : 'smooth' });
  }, [field, spot]);
  const share = (points: number) => `${(points / pageHeight) * 100}%`;
  return (
    <span
      ref={line}
      aria-hidden
      style={{ top: share(place.box.y), height: share(place.box.height) }}
      className="pointer-events-none absolute inset-x-0 scroll-my-24 max-lg:scroll-my-40"
    />
  );
}
