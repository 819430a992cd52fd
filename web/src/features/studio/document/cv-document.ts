import type { CvView, PatchOperation, Resume } from '@/api/types';
import { createStore } from '@/lib/store';
import { keepIdentities } from './identity';
import { patched, takingBack, valueAt, withoutBlanks, withValue } from './resume-tree';

export type Content = { title: string; resume: Resume };
type Step = { content: Content; mark: string; at: number };

/** Typing on in one place within this time is one step for undo. */
const ONE_STEP_MS = 1200;
const LONGEST_HISTORY = 300;

const contentOf = ({ title, resume }: Content): Content => ({ title, resume });
const isSame = (a: Content, b: Content) =>
  a === b ||
  (a.title === b.title && (a.resume === b.resume || JSON.stringify(a.resume) === JSON.stringify(b.resume)));

export type CvDocument = ReturnType<typeof createCvDocument>;

/** The CV as it stands in the studio: what is stored, what was typed since, and every step between. */
export function createCvDocument(cv: CvView, typed?: Content) {
  const stored = contentOf(cv);
  const store = createStore({
    version: cv.version,
    stored,
    content: typed ?? stored,
    past: typed ? [{ content: stored, mark: '', at: 0 }] : ([] as Step[]),
    future: [] as Step[],
    /** Counts the changes: a short name for "the CV as it is now". */
    revision: 0,
    dirty: typed !== undefined && !isSame(stored, typed),
  });

  function commit(content: Content, mark = '') {
    const { content: before, past, stored, revision } = store.get();
    if (content === before || (content.resume === before.resume && content.title === before.title)) return;
    keepIdentities(before.resume, content.resume);
    const now = Date.now();
    const last = past.at(-1);
    const goesOn = mark !== '' && last?.mark === mark && now - last.at < ONE_STEP_MS;
    const steps = goesOn
      ? [...past.slice(0, -1), { ...last, at: now }]
      : [...past.slice(-LONGEST_HISTORY), { content: before, mark, at: now }];
    store.set({ content, past: steps, future: [], revision: revision + 1, dirty: !isSame(stored, content) });
  }

  function step(from: 'past' | 'future', to: 'past' | 'future') {
    const state = store.get();
    const last = state[from].at(-1);
    if (!last) return;
    store.set({
      content: last.content,
      [from]: state[from].slice(0, -1),
      [to]: [...state[to], { content: state.content, mark: '', at: 0 }],
      revision: state.revision + 1,
      dirty: !isSame(state.stored, last.content),
    });
  }

  const resume = () => store.get().content.resume;
  const change = (next: Resume, mark?: string) => commit({ ...store.get().content, resume: next }, mark);

  const undo = () => step('past', 'future');

  /**
   * Throws where the patch does not fit; nothing has changed then. Answers what takes it back and leaves alone what was
   * typed since; that throws as well where the places of the patch have changed.
   */
  function apply(operations: PatchOperation[]): () => void {
    const back = takingBack(resume(), operations);
    const after = patched(resume(), operations);
    change(after);
    return () => (resume() === after ? undo() : change(patched(resume(), back)));
  }

  return {
    ...store,
    resume,
    value: <T>(pointer: string) => valueAt<T>(resume(), pointer),
    setTitle: (title: string) => commit({ ...store.get().content, title }, 'title'),
    write: (pointer: string, value: unknown) => change(withValue(resume(), pointer, value), pointer),
    replaceList: (pointer: string, items: unknown[]) =>
      change(withValue(resume(), pointer, items.length > 0 ? items : undefined)),
    replaceAll: change,
    replaceContent: commit,
    apply,
    undo,
    redo: () => step('future', 'past'),
    /** What is to be stored: without the lines and entries that were left empty. */
    toSave: (): Content => ({
      title: store.get().content.title.trim(),
      resume: withoutBlanks(resume()),
    }),
    /** The server has taken it; what was typed while it did so stays unsaved. */
    saved(sent: Content, view: { version: number }) {
      const { content, revision } = store.get();
      const untouched = isSame(
        { ...sent },
        { title: content.title.trim(), resume: withoutBlanks(content.resume) },
      );
      keepIdentities(content.resume, sent.resume);
      store.set({
        version: view.version,
        stored: sent,
        content: untouched ? sent : content,
        revision: untouched && content.resume !== sent.resume ? revision + 1 : revision,
        dirty: !untouched,
      });
    },
    /** Somebody else has stored a newer version: it becomes what changes are measured against. */
    rebase(view: CvView) {
      const { content } = store.get();
      const newest = contentOf(view);
      store.set({ version: view.version, stored: newest, dirty: !isSame(newest, content) });
    },
  };
}
