import { useQueries, useQuery } from '@tanstack/react-query';
import { Check } from 'lucide-react';
import { useId, useState, type KeyboardEvent } from 'react';
import { openPostingsQuery } from '@/api/jobs/postings';
import { invitationsQuery } from '@/api/search/candidates';
import { myCompaniesQuery } from '@/api/users/companies';
import { ProblemAlert } from '@/components/problem';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Skeleton } from '@/components/ui/skeleton';
import { cn } from '@/lib/cn';
import { formatDate } from '@/lib/format';
import * as messages from '@/messages';

const m = messages.talent;

export type Choice = { id: string; title: string; aside: string; askedAt: string | undefined };

/** The open postings of the companies that one recruits for, with the day on which the person was asked for one. */
function useChoices(candidateId: string) {
  const companies = useQuery(myCompaniesQuery);
  const mine = (companies.data ?? []).filter(({ role }) => role !== 'INTERVIEWER');
  const postings = useQueries({ queries: mine.map(({ companyId }) => openPostingsQuery(companyId)) });
  const invitations = useQuery(invitationsQuery(candidateId));
  const queries = [companies, invitations, ...postings];
  const askedAt = new Map(invitations.data?.map(({ jobId, invitedAt }) => [jobId, invitedAt]));
  const choices = postings
    .flatMap(({ data }) => data ?? [])
    .map(({ id, title, place, companyName }) => ({
      id,
      title,
      aside: [mine.length > 1 && companyName, place].filter(Boolean).join(' · '),
      askedAt: askedAt.get(id),
    }));
  return {
    choices,
    isPending: queries.some((query) => query.isPending),
    error: queries.find((query) => query.error)?.error ?? null,
    retry: () => queries.forEach((query) => query.isError && void query.refetch()),
  };
}

function has(title: string, typed: string): boolean {
  const words = typed.toLowerCase().split(/\s+/u);
  return words.every((word) => title.toLowerCase().includes(word));
}

type PickerProps = {
  candidateId: string;
  picked: Choice | undefined;
  onPick: (posting: Choice | undefined) => void;
};

/** A combobox of open postings; those for which the person was asked say so and cannot be taken. */
export function PostingPicker({ candidateId, picked, onPick }: PickerProps) {
  const { choices, isPending, error, retry } = useChoices(candidateId);
  if (error) return <ProblemAlert error={error} onRetry={retry} />;
  if (isPending) return <Skeleton className="h-16" />;
  if (choices.length === 0) return <p className="text-sm">{m.askNoPosting}</p>;
  return <Combobox choices={choices} picked={picked} onPick={onPick} />;
}

function Combobox({ choices, picked, onPick }: Omit<PickerProps, 'candidateId'> & { choices: Choice[] }) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const fitting = picked ? choices : choices.filter(({ title }) => has(title, typed));

  function pick(choice: Choice | undefined) {
    if (!choice || choice.askedAt) return;
    onPick(choice);
    setOpen(false);
  }

  function move(to: number) {
    const place = (to + fitting.length) % Math.max(fitting.length, 1);
    setOpen(true);
    setActive(place);
    document.getElementById(`${id}-${place}`)?.scrollIntoView({ block: 'nearest' });
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!open) setOpen(true);
      else move(active + (event.key === 'ArrowDown' ? 1 : -1));
    } else if (event.key === 'Enter' && open) {
      event.preventDefault();
      pick(fitting[active]);
    } else if (event.key === 'Escape' && open) {
      setOpen(false);
    }
  }

  return (
    <div className="grid gap-1.5">
      <Field label={m.askPosting} required>
        <Input
          role="combobox"
          aria-expanded={open}
          aria-controls={open ? `${id}-list` : undefined}
          aria-activedescendant={open && fitting[active] ? `${id}-${active}` : undefined}
          aria-autocomplete="list"
          autoComplete="off"
          placeholder={m.askPostingHint}
          value={picked?.title ?? typed}
          onChange={(event) => {
            setTyped(event.target.value);
            onPick(undefined);
            setActive(0);
            setOpen(true);
          }}
          onClick={() => setOpen(true)}
          onKeyDown={onKeyDown}
          onBlur={() => setOpen(false)}
        />
      </Field>
      {open && (
        <ul
          id={`${id}-list`}
          role="listbox"
          aria-label={m.askPosting}
          className="max-h-60 overflow-y-auto rounded-lg border border-border bg-surface p-1.5 shadow-card"
        >
          {fitting.map((choice, index) => (
            <Option
              key={choice.id}
              id={`${id}-${index}`}
              choice={choice}
              isActive={index === active}
              onPick={() => pick(choice)}
            />
          ))}
        </ul>
      )}
      <p role="status" className="text-[0.8125rem] text-muted-foreground">
        {open && fitting.length === 0 && m.askNoneFits}
      </p>
    </div>
  );
}

type OptionProps = { id: string; choice: Choice; isActive: boolean; onPick: () => void };

function Option({ id, choice: { title, aside, askedAt }, isActive, onPick }: OptionProps) {
  return (
    // The keyboard works in the field above, as a combobox has it.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events
    <li
      id={id}
      role="option"
      aria-selected={isActive}
      aria-disabled={askedAt ? true : undefined}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPick}
      className={cn(
        'flex min-h-11 flex-wrap items-center gap-x-3 rounded-md px-2.5 py-1 text-sm',
        askedAt ? 'text-muted-foreground' : 'cursor-pointer',
        isActive && 'bg-sunken',
      )}
    >
      <span className="min-w-0 font-medium">{title}</span>
      <span className="ml-auto flex items-center gap-1.5 text-[0.8125rem] text-muted-foreground">
        {askedAt && <Check className="size-4 shrink-0" aria-hidden />}
        {askedAt ? m.asked(formatDate(askedAt)) : aside}
      </span>
    </li>
  );
}
