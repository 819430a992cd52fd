import { Link } from '@tanstack/react-router';
import { ArrowLeft, Redo2, Undo2 } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { useStore } from '@/lib/store';
import * as messages from '@/messages';
import { useStudio } from './document/studio';
import type { useSaving } from './document/use-saving';
import { HeaderActions } from './header-actions';

const m = messages.studio;

function TitleField() {
  const { document } = useStudio();
  const title = useStore(document, ({ content }) => content.title);
  return (
    <input
      value={title}
      aria-label={messages.cvs.name}
      maxLength={200}
      onChange={(event) => document.setTitle(event.target.value)}
      className="-mx-1.5 h-10 w-full min-w-0 truncate rounded-md border border-transparent bg-transparent px-1.5 text-lg font-semibold tracking-tight hover:border-input focus-visible:border-input"
    />
  );
}

function Status() {
  const { document } = useStudio();
  const dirty = useStore(document, (state) => state.dirty);
  const version = useStore(document, (state) => state.version);
  return (
    <p className="truncate text-[0.8125rem] text-muted-foreground" role="status">
      {messages.cvs.version(version)}
      <span className="max-sm:sr-only"> · {dirty ? messages.cvs.unsaved : m.allSaved}</span>
      {dirty && (
        <span className="sm:hidden" aria-hidden>
          {' '}
          · {messages.cvs.unsavedShort}
        </span>
      )}
    </p>
  );
}

function History() {
  const { document } = useStudio();
  const canUndo = useStore(document, ({ past }) => past.length > 0);
  const canRedo = useStore(document, ({ future }) => future.length > 0);
  return (
    <div className="flex" role="group" aria-label={m.history}>
      <Button
        variant="ghost"
        size="icon"
        disabled={!canUndo}
        aria-label={messages.common.undo}
        aria-keyshortcuts="Control+Z"
        title={`${messages.common.undo} (Ctrl+Z)`}
        onClick={document.undo}
      >
        <Undo2 aria-hidden />
      </Button>
      <Button
        variant="ghost"
        size="icon"
        className="max-sm:hidden"
        disabled={!canRedo}
        aria-label={m.redo}
        aria-keyshortcuts="Control+Shift+Z"
        title={`${m.redo} (Ctrl+Shift+Z)`}
        onClick={document.redo}
      >
        <Redo2 aria-hidden />
      </Button>
    </div>
  );
}

/** Name and state of the CV, and what can be done with the whole of it. */
export function StudioHeader({ saving }: { saving: ReturnType<typeof useSaving> }) {
  const { cv, document } = useStudio();
  const dirty = useStore(document, (state) => state.dirty);
  return (
    <header className="flex flex-wrap items-center gap-x-3 gap-y-2 border-b border-border bg-background px-4 py-2.5 max-lg:sticky max-lg:top-14 max-lg:z-20 max-sm:gap-x-1.5 max-sm:py-1.5 sm:px-6">
      <h1 className="sr-only">{cv.title}</h1>
      <Button asChild variant="ghost" size="icon" className="-ml-2">
        <Link to="/cvs" aria-label={messages.cvs.back}>
          <ArrowLeft aria-hidden />
        </Link>
      </Button>
      <div className="min-w-0 flex-1 basis-24 sm:basis-40">
        <TitleField />
        <Status />
      </div>
      <div className="flex items-center gap-1.5">
        <History />
        <HeaderActions />
        <Button
          busy={saving.busy}
          disabled={!dirty || cv.locked}
          aria-keyshortcuts="Control+S"
          onClick={saving.save}
        >
          <span className="max-sm:hidden">{messages.cvs.save}</span>
          <span className="sm:hidden">{messages.common.save}</span>
        </Button>
      </div>
    </header>
  );
}
