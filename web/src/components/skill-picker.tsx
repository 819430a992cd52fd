import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useId, useState, type KeyboardEvent } from 'react';
import type { SkillView } from '@/api/types';
import { skillsQuery } from '@/api/users/skills';
import { Input } from '@/components/ui/input';
import { cn } from '@/lib/cn';
import { useDebounced } from '@/lib/debounce';
import * as messages from '@/messages';

const m = messages.postings.skills;

type Choice = { skillId: string | null; name: string; aside?: string };
type SkillPickerProps = {
  taken: string[];
  /** Only skills of the taxonomy, no words of one's own. */
  known?: boolean;
  onPick: (skill: { skillId: string | null; name: string }) => void;
};

/** How near a skill is to what was typed: its name, an alias, a name that begins so, an alias that does. */
function closeness({ name, aliases }: SkillView, typed: string): number {
  const wanted = typed.toLowerCase();
  if (name.toLowerCase() === wanted) return 0;
  if (aliases.some((alias) => alias.toLowerCase() === wanted)) return 1;
  return name.toLowerCase().startsWith(wanted) ? 2 : 3;
}

/** A text field that proposes skills of the taxonomy and, unless only those are wanted, takes any other word as it is. */
export function SkillPicker({ taken, known: onlyKnown, onPick }: SkillPickerProps) {
  const id = useId();
  const [words, setWords] = useState('');
  const [active, setActive] = useState(0);
  const [open, setOpen] = useState(false);
  const q = useDebounced(words.trim(), 150);
  const skills = useQuery(skillsQuery(q));
  const typed = words.trim();
  const found = [...(skills.data?.items ?? [])].sort((a, b) => closeness(a, typed) - closeness(b, typed));
  const known: Choice[] = found.map(({ id: skillId, name, categoryName }) => ({
    skillId,
    name,
    aside: categoryName,
  }));
  const exact = found[0] !== undefined && closeness(found[0], typed) < 2;
  // The word as typed is offered last and only once the taxonomy has answered, so that Enter does not miss a known skill.
  const answered = q === typed && !skills.isFetching;
  const choices = [
    ...known,
    ...(onlyKnown || exact || !answered ? [] : [{ skillId: null, name: typed }]),
  ].filter(({ name }) => !taken.includes(name.toLowerCase()));
  const shown = open && typed.length > 0 && choices.length > 0;

  function pick(choice: Choice | undefined) {
    if (!choice?.name) return;
    onPick({ skillId: choice.skillId, name: choice.name });
    setWords('');
    setActive(0);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setActive(
        (active + (event.key === 'ArrowDown' ? 1 : -1) + choices.length) % Math.max(choices.length, 1),
      );
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      pick(choices[active]);
    }
    if (event.key === 'Escape') setOpen(false);
  }

  return (
    <div className="relative">
      <Input
        role="combobox"
        aria-label={m.add}
        aria-expanded={shown}
        aria-controls={shown ? `${id}-list` : undefined}
        aria-activedescendant={shown ? `${id}-${active}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        placeholder={m.placeholder}
        value={words}
        onChange={(event) => {
          setWords(event.target.value);
          setActive(0);
          setOpen(true);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setOpen(false)}
      />
      {shown && (
        <ul
          id={`${id}-list`}
          role="listbox"
          aria-label={m.add}
          className="absolute inset-x-0 top-11 z-30 max-h-72 overflow-y-auto rounded-lg border border-border bg-surface p-1.5 shadow-overlay"
        >
          {choices.map((choice, index) => (
            // The keyboard works in the field above, as a combobox has it.
            // eslint-disable-next-line jsx-a11y/click-events-have-key-events
            <li
              key={choice.skillId ?? 'typed'}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === active}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => pick(choice)}
              className={cn(
                'flex min-h-9 cursor-pointer items-center gap-2 rounded-md px-2.5 text-sm',
                index === active && 'bg-sunken',
              )}
            >
              {choice.skillId ? choice.name : m.free(choice.name)}
              {choice.aside && (
                <span className="ml-auto text-[0.8125rem] text-muted-foreground">{choice.aside}</span>
              )}
              {!choice.skillId && <Plus className="ml-auto size-4 text-muted-foreground" aria-hidden />}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
