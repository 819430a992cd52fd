import { createContext, useContext, useMemo } from 'react';
import type { CvView, FieldSource } from '@/api/types';
import { createStore, useStore, type Store } from '@/lib/store';
import type { CvDocument } from './cv-document';
import { valueAt } from './resume-tree';

/** A place in a line that somebody is to look at. */
export type Mark = {
  /** The plain words of the line that was looked at. */
  line: string;
  start?: number | undefined;
  end?: number | undefined;
};
export type Jump = { pointer: string; start?: number | undefined; end?: number | undefined };

/** What form, pictures and findings tell one another. */
export type Spot = {
  /** The field that somebody works in. */
  focused: string | undefined;
  /** The field of the form that the mouse is on. */
  hovered: string | undefined;
  /** The field that a picture or a finding points to. */
  pointed: string | undefined;
  /** A field that is to be opened and focused. */
  jump: Jump | undefined;
  /** The field that was worked in when somebody scrolled the preview themselves: for its sake nothing scrolls it again. */
  leftAlone: string | undefined;
  marks: ReadonlyMap<string, Mark[]>;
  /** A dialog that belongs to no pane, so that turning a tablet does not take it away; a picture is one to cut. */
  opened: 'gallery' | 'arrange' | 'sections' | ImageBitmap | undefined;
};

export const createSpot = () =>
  createStore<Spot>({
    focused: undefined,
    hovered: undefined,
    pointed: undefined,
    jump: undefined,
    leftAlone: undefined,
    marks: new Map(),
    opened: undefined,
  });

export type Studio = {
  cv: CvView;
  document: CvDocument;
  spot: Store<Spot>;
  sources: ReadonlyMap<string, FieldSource>;
  showForm: () => void;
};

export const StudioContext = createContext<Studio | undefined>(undefined);

export function useStudio(): Studio {
  const studio = useContext(StudioContext);
  if (!studio) throw new Error('Outside of the studio');
  return studio;
}

/** The value at a place of the CV as it stands; renders again only when that value changes. */
export function useValue<T>(pointer: string): T | undefined {
  const { document } = useStudio();
  return useStore(document, ({ content }) => valueAt<T>(content.resume, pointer));
}

/** Opens the form at a field and marks the words in it. */
export function useJump() {
  const { spot, showForm } = useStudio();
  return (wanted: Jump) => {
    const jump = { ...wanted };
    const before = document.activeElement;
    showForm();
    spot.set({ jump });
    setTimeout(() => {
      // No field of that place: the entry or the section is as near as it gets.
      if (spot.get().jump !== jump) return;
      spot.set({ jump: undefined });
      if (!isInAnotherField(before)) showPlace(jump.pointer);
    }, 400);
  };
}

/** Whether somebody has gone on to a field meanwhile: then it keeps the focus. */
function isInAnotherField(before: Element | null) {
  const now = document.activeElement;
  return now !== before && now?.matches('input, textarea, select') === true;
}

/** Focuses what stands at a place, or what is around it where nothing does. */
export function showPlace(pointer: string, block: ScrollLogicalPosition = 'center') {
  const parts = pointer.split('/');
  for (let length = parts.length; length > 1; length--) {
    const place = parts.slice(0, length).join('/');
    const found = document.querySelector<HTMLElement>(`[data-place="${CSS.escape(place)}"]`);
    if (!found) continue;
    found.focus({ preventScroll: true });
    found.scrollIntoView({ block });
    return;
  }
}

/** When an entry was taken away, the focus goes to the one that stands there now. */
export function showRemaining(list: string, place: number) {
  // The menu in which that was chosen closes first.
  setTimeout(() => {
    if (document.activeElement === document.body) showPlace(`${list}/${place}`, 'nearest');
  }, 50);
}

/** The place that somebody looks at, wherever. */
export const lookedAt = ({ pointed, hovered, focused }: Spot) => pointed ?? hovered ?? focused;

/** Below this the engine says "not sure" and a person should look. */
const SURE = 0.7;

export const isUnsure = (source: FieldSource | undefined) => source !== undefined && source.confidence < SURE;

/** Where each field was read; a list stands there with the least certain of its items. */
export function sourcesOf(fields: Record<string, FieldSource>): ReadonlyMap<string, FieldSource> {
  const sources = new Map(Object.entries(fields));
  for (const [pointer, source] of Object.entries(fields)) {
    const list = pointer.replace(/\/\d+$/u, '');
    const known = sources.get(list);
    if (list !== pointer && (!known || (!fields[list] && source.confidence < known.confidence))) {
      sources.set(list, source);
    }
  }
  return sources;
}

/** The source of a field, as long as nobody has changed what was read. */
export function useSource(pointer: string): FieldSource | undefined {
  const { document, sources } = useStudio();
  const source = sources.get(pointer);
  const untouched = useStore(
    document,
    ({ content, stored }) =>
      valueAt<unknown>(content.resume, pointer) === valueAt<unknown>(stored.resume, pointer),
  );
  return untouched ? source : undefined;
}

const none: Mark[] = [];

export function useMarks(pointer: string): Mark[] {
  const { spot } = useStudio();
  return useStore(spot, ({ marks }) => marks.get(pointer) ?? none);
}

/** Whether a picture or a finding points to this field now. */
export function useIsPointed(pointer: string): boolean {
  const { spot } = useStudio();
  return useStore(spot, ({ pointed }) => pointed === pointer || Boolean(pointed?.startsWith(`${pointer}/`)));
}

/** What a field tells the other panes: that somebody works in it, or points to it. */
export function usePointing(pointer: string) {
  const { spot } = useStudio();
  return useMemo(
    () => ({
      onFocus: () => spot.set({ focused: pointer }),
      onMouseEnter: () => spot.set({ hovered: pointer }),
      onMouseLeave: () => spot.set({ hovered: undefined }),
    }),
    [spot, pointer],
  );
}
