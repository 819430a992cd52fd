import { createContext } from 'react';

/** Shows a place of the CV, where the page has a way to do so. */
export const EvidenceContext = createContext<((pointer: string) => void) | undefined>(undefined);
