import { Plus, Trash2 } from 'lucide-react';
import { useFieldArray, useFormContext, type FieldPath } from 'react-hook-form';
import { Button } from '@/components/ui/button';
import { Card, CardBody, CardHeader, CardTitle } from '@/components/ui/card';
import { cn } from '@/lib/cn';
import * as messages from '@/messages';
import { emptyRow, pointerOf, type CvForm, type SectionName } from './cv-form';
import { ReadField } from './read-field';

const m = messages.cvs;

type EntryField = {
  name: string;
  label: string;
  short?: string;
  hint?: string;
  kind?: 'line' | 'text';
  wide?: boolean;
};

const fields: Record<SectionName, EntryField[]> = {
  work: [
    { name: 'position', label: m.fields.position },
    { name: 'name', label: m.fields.company },
    { name: 'startDate', label: m.fields.startDate, hint: m.fields.dateHint },
    { name: 'endDate', label: m.fields.endDate, hint: m.fields.endHint },
    { name: 'location', label: m.fields.location, wide: true },
    { name: 'summary', label: m.fields.workSummary, kind: 'text', wide: true },
    { name: 'highlights', label: m.fields.highlights, kind: 'text', wide: true },
  ],
  education: [
    { name: 'institution', label: m.fields.institution, wide: true },
    { name: 'studyType', label: m.fields.studyType },
    { name: 'area', label: m.fields.area },
    { name: 'startDate', label: m.fields.startDate, hint: m.fields.dateHint },
    { name: 'endDate', label: m.fields.endDate },
    { name: 'score', label: m.fields.score },
  ],
  skills: [
    { name: 'name', label: m.fields.skill, wide: true },
    { name: 'keywords', label: m.fields.keywords, short: m.fields.keywordsShort },
    { name: 'level', label: m.fields.level, short: m.fields.levelShort },
  ],
  languages: [
    { name: 'language', label: m.fields.language },
    { name: 'fluency', label: m.fields.fluency },
  ],
  certificates: [
    { name: 'name', label: m.fields.certificate, wide: true },
    { name: 'issuer', label: m.fields.issuer },
    { name: 'date', label: m.fields.date, hint: m.fields.dateHint },
  ],
  projects: [
    { name: 'name', label: m.fields.project },
    { name: 'url', label: m.fields.url },
    { name: 'description', label: m.fields.description, kind: 'text', wide: true },
    { name: 'highlights', label: m.fields.highlights, kind: 'text', wide: true },
  ],
};

/** Sections of many short entries: one line each, the labels for ears and in what is empty. */
const lines: Partial<Record<SectionName, string>> = {
  skills: 'grid-cols-[minmax(0,1fr)_minmax(0,1fr)_auto] sm:grid-cols-[13rem_minmax(0,1fr)_8rem_auto]',
  languages: 'grid-cols-[minmax(0,1fr)_minmax(0,1fr)_auto]',
};

type EntryProps = { section: SectionName; index: number; at: number | null; onRemove: () => void };

function field({ section, index, at }: EntryProps, name: string) {
  return {
    name: `${section}.${index}.${name}` as FieldPath<CvForm>,
    pointer: at === null ? undefined : pointerOf(section, at, name),
  };
}

function RemoveEntry({ section, index, onRemove, quiet }: EntryProps & { quiet?: boolean }) {
  return (
    <Button
      variant="ghost"
      size={quiet ? 'icon' : 'sm'}
      className={
        quiet
          ? 'row-start-1 self-end text-muted-foreground! max-sm:col-start-3 sm:row-auto'
          : 'w-fit text-muted-foreground!'
      }
      aria-label={m.removeEntry(m.entry(m.sections[section], index + 1))}
      onClick={onRemove}
    >
      <Trash2 aria-hidden />
      {!quiet && messages.common.remove}
    </Button>
  );
}

function LineEntry(props: EntryProps) {
  const { section, index } = props;
  return (
    <fieldset className={cn('grid gap-2', lines[section])}>
      <legend className="sr-only">{m.entry(m.sections[section], index + 1)}</legend>
      {fields[section].map(({ name, label, short = label, wide }) => (
        <ReadField
          key={name}
          {...field(props, name)}
          label={label}
          placeholder={short}
          quietLabel
          className={wide ? 'max-sm:col-span-2' : ''}
        />
      ))}
      <RemoveEntry {...props} quiet />
    </fieldset>
  );
}

function BlockEntry(props: EntryProps) {
  const { section, index } = props;
  return (
    <fieldset className="grid gap-4 not-first:border-t not-first:border-border not-first:pt-6">
      <legend className="sr-only">{m.entry(m.sections[section], index + 1)}</legend>
      <div className="grid gap-4 sm:grid-cols-2">
        {fields[section].map(({ name, wide, ...words }) => (
          <ReadField key={name} {...words} {...field(props, name)} className={wide ? 'sm:col-span-2' : ''} />
        ))}
      </div>
      <RemoveEntry {...props} />
    </fieldset>
  );
}

/** One list of the CV (work, education, …) with its entries. */
export function EntrySection({ section }: { section: SectionName }) {
  const { control } = useFormContext<CvForm>();
  const entries = useFieldArray({ control, name: section, keyName: 'key' });
  const Entry = lines[section] ? LineEntry : BlockEntry;

  return (
    <Card>
      <CardHeader className="items-center!">
        <CardTitle>{m.sections[section]}</CardTitle>
        <Button
          variant="ghost"
          size="sm"
          onClick={() => entries.append(emptyRow(section) as Parameters<typeof entries.append>[0])}
        >
          <Plus aria-hidden />
          {m.addEntry[section]}
        </Button>
      </CardHeader>
      {entries.fields.length > 0 && (
        <CardBody className={cn('grid pt-4!', lines[section] ? 'gap-4 sm:gap-2' : 'gap-6')}>
          {entries.fields.map(({ key, at }, index) => (
            <Entry key={key} section={section} index={index} at={at} onRemove={() => entries.remove(index)} />
          ))}
        </CardBody>
      )}
    </Card>
  );
}
