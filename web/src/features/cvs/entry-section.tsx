import { Plus, Trash2 } from 'lucide-react';
import { useFieldArray, useFormContext, type FieldPath } from 'react-hook-form';
import { Button } from '@/components/ui/button';
import { Card, CardBody, CardHeader, CardTitle } from '@/components/ui/card';
import * as messages from '@/messages';
import { emptyRow, pointerOf, type CvForm, type SectionName } from './cv-form';
import { ReadField } from './read-field';

const m = messages.cvs;

type EntryField = { name: string; label: string; hint?: string; kind?: 'line' | 'text'; wide?: boolean };

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
    { name: 'name', label: m.fields.skill },
    { name: 'level', label: m.fields.level },
    { name: 'keywords', label: m.fields.keywords, kind: 'text', wide: true },
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

/** One list of the CV (work, education, …) with its entries. */
export function EntrySection({ section }: { section: SectionName }) {
  const { control } = useFormContext<CvForm>();
  const entries = useFieldArray({ control, name: section, keyName: 'key' });
  const title = m.sections[section];

  return (
    <Card>
      <CardHeader className="items-center!">
        <CardTitle>{title}</CardTitle>
        <Button
          variant="ghost"
          size="sm"
          onClick={() => entries.append(emptyRow(section) as Parameters<typeof entries.append>[0])}
        >
          <Plus aria-hidden />
          {m.addEntry[section]}
        </Button>
      </CardHeader>
      <CardBody className="grid gap-6 pt-4!">
        {entries.fields.map((entry, index) => (
          <fieldset
            key={entry.key}
            className="grid gap-4 not-first:border-t not-first:border-border not-first:pt-6"
          >
            <legend className="sr-only">{m.entry(title, index + 1)}</legend>
            <div className="grid gap-4 sm:grid-cols-2">
              {fields[section].map(({ name, wide, ...field }) => (
                <ReadField
                  key={name}
                  {...field}
                  name={`${section}.${index}.${name}` as FieldPath<CvForm>}
                  pointer={entry.at === null ? undefined : pointerOf(section, entry.at, name)}
                  className={wide ? 'sm:col-span-2' : ''}
                />
              ))}
            </div>
            <Button
              variant="ghost"
              size="sm"
              className="w-fit text-muted-foreground!"
              aria-label={m.removeEntry(m.entry(title, index + 1))}
              onClick={() => entries.remove(index)}
            >
              <Trash2 aria-hidden />
              {messages.common.remove}
            </Button>
          </fieldset>
        ))}
      </CardBody>
    </Card>
  );
}
