import { Link, useNavigate } from '@tanstack/react-router';
import { ArrowLeft, CopyPlus, Download } from 'lucide-react';
import { usePrintLetter, useWriteLetter } from '@/api/cv/letters';
import { letterFormats, type CoverLetter, type LetterFormat } from '@/api/types';
import { Button } from '@/components/ui/button';
import { Menu, MenuContent, MenuItem, MenuTrigger } from '@/components/ui/menu';
import { toastProblem } from '@/lib/problem-words';
import { saveFile } from '@/lib/save-file';
import { toast } from '@/lib/toast';
import * as messages from '@/messages';
import type { Letter } from './use-letter';

const m = messages.letters;
type HeaderProps = { stored: CoverLetter; letter: Letter };

/** What is exported is what stands in the form: it is saved first. */
function Export({ stored, letter }: HeaderProps) {
  const print = usePrintLetter(stored.id);
  const make = (format: LetterFormat) =>
    print.mutate(format, {
      onSuccess: ({ url }) => {
        saveFile(url);
        toast(m.made);
      },
      onError: toastProblem,
    });
  return (
    <Menu>
      <MenuTrigger asChild>
        <Button variant="secondary" busy={print.isPending} className="max-sm:size-10 max-sm:px-0!">
          {!print.isPending && <Download aria-hidden />}
          <span className="max-sm:sr-only">{m.export}</span>
        </Button>
      </MenuTrigger>
      <MenuContent>
        {letterFormats.map((format) => (
          <MenuItem
            key={format}
            onSelect={() => (letter.dirty ? letter.save(undefined, () => make(format)) : make(format))}
          >
            {m.formats[format]}
          </MenuItem>
        ))}
      </MenuContent>
    </Menu>
  );
}

function CopyButton({ letter }: { letter: Letter }) {
  const navigate = useNavigate();
  const write = useWriteLetter();

  function copy() {
    const { title, ...rest } = letter.content;
    write.mutate(
      { ...rest, title: m.copyOf(title).slice(0, 200), jobId: undefined },
      {
        onSuccess: ({ id }) => {
          toast(m.copied);
          void navigate({ to: '/letters/$letterId', params: { letterId: id } });
        },
        onError: toastProblem,
      },
    );
  }

  return (
    <Button
      variant="secondary"
      size="icon"
      aria-label={m.copy}
      title={m.copy}
      busy={write.isPending}
      onClick={copy}
    >
      {!write.isPending && <CopyPlus aria-hidden />}
    </Button>
  );
}

/** Name and state of the letter, and what can be done with it. */
export function LetterHeader({ stored, letter }: HeaderProps) {
  return (
    <header className="flex flex-wrap items-center gap-x-3 gap-y-2 border-b border-border bg-background px-4 py-2.5 max-lg:sticky max-lg:top-14 max-lg:z-20 max-sm:gap-x-1.5 max-sm:py-1.5 sm:px-6">
      <h1 className="sr-only">{stored.title}</h1>
      <Button asChild variant="ghost" size="icon" className="-ml-2">
        <Link to="/letters" aria-label={m.back}>
          <ArrowLeft aria-hidden />
        </Link>
      </Button>
      <div className="min-w-0 flex-1 basis-24 sm:basis-40">
        <input
          value={letter.content.title}
          aria-label={m.name}
          maxLength={200}
          onChange={(event) => letter.write('title', event.target.value)}
          className="-mx-1.5 h-10 w-full min-w-0 truncate rounded-md border border-transparent bg-transparent px-1.5 text-lg font-semibold tracking-tight hover:border-input focus-visible:border-input"
        />
        <p className="truncate text-[0.8125rem] text-muted-foreground" role="status">
          <span className="max-sm:sr-only">
            {letter.dirty ? messages.cvs.unsaved : messages.studio.allSaved}
          </span>
          <span className="sm:hidden" aria-hidden>
            {letter.dirty ? messages.cvs.unsavedShort : messages.studio.allSaved}
          </span>
        </p>
      </div>
      <div className="flex flex-wrap items-center gap-1.5">
        <CopyButton letter={letter} />
        <Export stored={stored} letter={letter} />
        <Button
          busy={letter.busy}
          disabled={!letter.dirty}
          aria-keyshortcuts="Control+S"
          onClick={() => letter.save()}
        >
          <span className="max-sm:hidden">{messages.cvs.save}</span>
          <span className="sm:hidden">{messages.common.save}</span>
        </Button>
      </div>
    </header>
  );
}
