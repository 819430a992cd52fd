import { Trash2 } from 'lucide-react';
import { Sortable, SortableItem, SortHandle } from '@/components/sortable';
import { Button } from '@/components/ui/button';
import { cn } from '@/lib/cn';
import * as messages from '@/messages';
import { useStudio } from '../document/studio';
import { EntryCard } from './entry-card';
import { LineField, WordsField } from './line-field';
import { headOf, type Entry, type SectionSpec } from './sections';
import type { useList } from './use-list';
import { type ListActions } from './use-list';

const m = messages.studio.entry;

type RowProps = {
  id: string;
  spec: SectionSpec;
  pointer: string;
  index: number;
  name: string;
  actions: ListActions;
};

/** A short entry in one line: labels for ears, and in what is empty. */
function EntryRow({ id, spec, pointer, index, name, actions }: RowProps) {
  return (
    <SortableItem id={id} className="rounded-md bg-surface">
      <fieldset data-place={pointer} tabIndex={-1} className="flex min-w-0 items-start gap-1">
        <legend className="sr-only">{name}</legend>
        <SortHandle label={m.drag(name)} className="mt-1" />
        <div
          className={cn(
            'grid min-w-0 flex-1 gap-1.5',
            spec.fields.length > 2 ? 'sm:grid-cols-[2fr_3fr_1.5fr]' : 'grid-cols-2',
          )}
        >
          {spec.fields.map(({ name, label, kind }) =>
            kind === 'words' ? (
              <WordsField key={name} pointer={`${pointer}/${name}`} label={label} quietLabel />
            ) : (
              <LineField key={name} pointer={`${pointer}/${name}`} label={label} quietLabel />
            ),
          )}
        </div>
        <Button
          variant="ghost"
          size="icon-sm"
          className="mt-1 text-muted-foreground!"
          aria-label={messages.cvs.removeEntry(name)}
          onClick={() => actions.remove(index)}
        >
          <Trash2 aria-hidden />
        </Button>
      </fieldset>
    </SortableItem>
  );
}

type EntryListProps = {
  spec: SectionSpec;
  pointer: string;
  title: string;
  list: ReturnType<typeof useList>;
};

/** The entries of a section: to open, to drag, in lines where they are short. */
export function EntryList({ spec, pointer, title, list: { ids, actions } }: EntryListProps) {
  const { document } = useStudio();
  if (ids.length === 0) return null;
  const fallback = (index: number) => messages.cvs.entry(title, index + 1);
  const nameOf = (id: string) => {
    const index = ids.indexOf(id);
    return headOf(spec, document.value<Entry>(`${pointer}/${index}`) ?? {}).name || fallback(index);
  };
  return (
    <Sortable ids={ids} nameOf={nameOf} onMove={actions.move}>
      <ul className="grid gap-2">
        {ids.map((id, index) => {
          const place = { id, spec, pointer: `${pointer}/${index}`, index, actions };
          return spec.inline ? (
            <EntryRow key={id} {...place} name={fallback(index)} />
          ) : (
            <EntryCard key={id} {...place} count={ids.length} fallback={fallback(index)} />
          );
        })}
      </ul>
    </Sortable>
  );
}
