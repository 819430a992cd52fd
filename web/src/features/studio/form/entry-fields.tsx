import { memo } from 'react';
import { cn } from '@/lib/cn';
import { Bullets } from './bullets';
import { DateField } from './date-field';
import { LineField, WordsField } from './line-field';
import { RichField } from './rich-field';
import type { EntryField } from './sections';

/** A field by its kind. */
function EntryFieldByKind({ field, pointer }: { field: EntryField; pointer: string }) {
  const { kind = 'line', label, hint, good, wide } = field;
  const common = { pointer, label, className: cn('min-w-0', wide && 'sm:col-span-2') };
  if (kind === 'bullets') return <Bullets {...common} />;
  if (kind === 'date') return <DateField {...common} hint={hint} />;
  if (kind === 'rich') return <RichField {...common} hint={hint} good={good} />;
  if (kind === 'words') return <WordsField {...common} hint={hint} />;
  return <LineField {...common} hint={hint} />;
}

export const EntryFields = memo(function EntryFields({
  fields,
  pointer,
}: {
  fields: EntryField[];
  pointer: string;
}) {
  return (
    <div className="grid gap-x-4 gap-y-5 sm:grid-cols-2">
      {fields.map((field) => (
        <EntryFieldByKind key={field.name} field={field} pointer={`${pointer}/${field.name}`} />
      ))}
    </div>
  );
});
