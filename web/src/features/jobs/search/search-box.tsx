import { History, Search } from 'lucide-react';
import { useId, useState, type KeyboardEvent } from 'react';
import { useForgetHistory } from '@/api/search/history';
import { Button } from '@/components/ui/button';
import { Input } from '@/components/ui/input';
import { cn } from '@/lib/cn';
import * as messages from '@/messages';
import { useOptions } from './use-options';

const m = messages.search;

type SearchBoxProps = { words: string; onWords: (words: string) => void };

/** The words of a search, with what they may become below; the results follow on their own. */
export function SearchBox({ words, onWords }: SearchBoxProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const { options, isHistory } = useOptions(words, open);
  const forget = useForgetHistory();
  const shown = open && options.length > 0;

  function take(text: string) {
    onWords(text);
    setOpen(false);
    setAt(-1);
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key === 'Escape' && shown) {
      event.preventDefault();
      setOpen(false);
    } else if (event.key === 'Enter') {
      const chosen = shown ? options[at] : undefined;
      if (chosen) take(chosen.text);
      else setOpen(false);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const places = options.length + 1;
      // One place is the box itself, with nothing chosen.
      setAt((before) => ((before + 1 + (event.key === 'ArrowDown' ? 1 : places - 1)) % places) - 1);
    }
  }

  return (
    <form
      role="search"
      className="relative"
      onSubmit={(event) => event.preventDefault()}
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && setOpen(false)}
    >
      <Search
        className="pointer-events-none absolute top-1/2 left-3.5 size-5 -translate-y-1/2 text-muted-foreground"
        aria-hidden
      />
      <Input
        type="search"
        role="combobox"
        aria-label={m.label}
        aria-describedby={`${id}-help`}
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={`${id}-list`}
        aria-activedescendant={shown && at >= 0 ? `${id}-${at}` : undefined}
        autoComplete="off"
        maxLength={512}
        placeholder={m.placeholder}
        value={words}
        onChange={(event) => {
          onWords(event.target.value);
          setOpen(true);
          setAt(-1);
        }}
        onFocus={() => setOpen(true)}
        onKeyDown={onKeyDown}
        className="h-12! pl-11! text-base!"
      />
      <p id={`${id}-help`} className="sr-only">
        {m.help}
      </p>
      <div
        hidden={!shown}
        className="absolute inset-x-0 top-full z-20 mt-1.5 rounded-lg border border-border bg-surface p-1.5 shadow-overlay"
      >
        <div id={`${id}-list`} role="listbox" aria-label={isHistory ? m.history : m.suggestions}>
          {options.map(({ text, aside }, index) => (
            <button
              key={`${text} ${aside}`}
              id={`${id}-${index}`}
              type="button"
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              // The box keeps the focus, so that one can go on typing.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => take(text)}
              className={cn(
                'flex min-h-10 w-full items-center gap-3 rounded-md px-2.5 text-left text-sm hover:bg-sunken',
                index === at && 'bg-sunken',
              )}
            >
              {isHistory && <History className="size-4 shrink-0 text-muted-foreground" aria-hidden />}
              <span className="truncate font-medium">{text}</span>
              <span className="ml-auto text-[0.8125rem] whitespace-nowrap text-muted-foreground">
                {aside}
              </span>
            </button>
          ))}
        </div>
        {isHistory && (
          <Button variant="ghost" size="sm" busy={forget.isPending} onClick={() => forget.mutate()}>
            {m.forgetHistory}
          </Button>
        )}
      </div>
    </form>
  );
}
