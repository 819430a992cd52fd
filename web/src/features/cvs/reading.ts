import { createContext, useContext } from 'react';
import type { FieldSource } from '@/api/types';
import { sourceOf } from './cv-form';

/** Below this the engine says "not sure" and a person should look. */
const SURE = 0.7;

type Reading = {
  fields: Record<string, FieldSource>;
  shown: string | undefined;
  show: (pointer: string | undefined) => void;
};

export const ReadingContext = createContext<Reading>({ fields: {}, shown: undefined, show: () => undefined });

export function isUnsure(source: FieldSource | undefined): boolean {
  return source !== undefined && source.confidence < SURE;
}

/** Where the field under a pointer was read, and the way to show it. */
export function useReading(pointer: string | undefined) {
  const { fields, show } = useContext(ReadingContext);
  return { source: pointer ? sourceOf(fields, pointer) : undefined, show };
}
