import * as z from 'zod';
import type { CvView, FieldSource, PatchOperation, Resume } from '@/api/types';
import * as messages from '@/messages';

const m = messages.cvs.fields;

/** The form of one CV. `at` is the place of an entry in the stored CV, absent for a new one. */
const text = z.string();
const at = z.number().nullable();
const partialDate = z
  .string()
  .trim()
  .regex(/^(\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?)?$/u, m.dateWrong);

export const cvFormSchema = z.object({
  title: z.string().trim().min(1, messages.common.required).max(200),
  basics: z.object({
    name: text,
    label: text,
    email: text,
    phone: text,
    url: text,
    city: text,
    countryCode: text,
    summary: text,
  }),
  work: z.array(
    z.object({
      at,
      position: text,
      name: text,
      location: text,
      startDate: partialDate,
      endDate: partialDate,
      summary: text,
      highlights: text,
    }),
  ),
  education: z.array(
    z.object({
      at,
      institution: text,
      studyType: text,
      area: text,
      startDate: partialDate,
      endDate: partialDate,
      score: text,
    }),
  ),
  skills: z.array(z.object({ at, name: text, level: text, keywords: text })),
  languages: z.array(z.object({ at, language: text, fluency: text })),
  certificates: z.array(z.object({ at, name: text, issuer: text, date: partialDate })),
  projects: z.array(z.object({ at, name: text, description: text, url: text, highlights: text })),
});

export type CvForm = z.infer<typeof cvFormSchema>;
export const sectionNames = ['work', 'education', 'skills', 'languages', 'certificates', 'projects'] as const;
export type SectionName = (typeof sectionNames)[number];

type Entry = Record<string, unknown>;
type Row = { at: number | null } & Record<string, string | number | null>;

/** How the fields of an entry stand in the form: lists become lines or words between commas. */
const separators: Record<string, string> = { highlights: '\n', keywords: ', ' };
const fieldsOf: Record<SectionName, string[]> = {
  work: ['position', 'name', 'location', 'startDate', 'endDate', 'summary', 'highlights'],
  education: ['institution', 'studyType', 'area', 'startDate', 'endDate', 'score'],
  skills: ['name', 'level', 'keywords'],
  languages: ['language', 'fluency'],
  certificates: ['name', 'issuer', 'date'],
  projects: ['name', 'description', 'url', 'highlights'],
};

function toText(field: string, value: unknown): string {
  if (Array.isArray(value)) return value.join(separators[field] ?? ', ');
  return typeof value === 'string' ? value : '';
}

function toValue(field: string, typed: string): string | string[] | undefined {
  const separator = separators[field];
  if (!separator) return typed.trim() || undefined;
  const items = typed
    .split(separator === '\n' ? '\n' : ',')
    .map((item) => item.trim())
    .filter(Boolean);
  return items.length > 0 ? items : undefined;
}

function entriesOf(resume: Resume, section: SectionName): Entry[] {
  return (resume[section] as Entry[] | undefined) ?? [];
}

export function emptyRow(section: SectionName): Row {
  return { at: null, ...Object.fromEntries(fieldsOf[section].map((field) => [field, ''])) };
}

export function toForm(cv: CvView): CvForm {
  const basics = cv.resume.basics ?? {};
  const rows = (section: SectionName) =>
    entriesOf(cv.resume, section).map((entry, index) => ({
      ...Object.fromEntries(fieldsOf[section].map((field) => [field, toText(field, entry[field])])),
      at: index,
    }));
  return {
    title: cv.title,
    basics: {
      name: basics.name ?? '',
      label: basics.label ?? '',
      email: basics.email ?? '',
      phone: basics.phone ?? '',
      url: basics.url ?? '',
      city: basics.location?.city ?? '',
      countryCode: basics.location?.countryCode ?? '',
      summary: basics.summary ?? '',
    },
    ...(Object.fromEntries(sectionNames.map((section) => [section, rows(section)])) as Omit<
      CvForm,
      'title' | 'basics'
    >),
  };
}

function basicsOperations(resume: Resume, form: CvForm): PatchOperation[] {
  const stored = resume.basics ?? {};
  const { city, countryCode, ...plain } = form.basics;
  const place = { city, countryCode };
  const change = (base: Record<string, unknown>, typed: Record<string, string>, path: string) =>
    Object.entries(typed).flatMap(([field, value]) =>
      fieldOperation(base[field], toValue(field, value), `${path}/${field}`),
    );
  const own = change(stored as Record<string, unknown>, plain, '/basics');
  const typedPlace = Object.fromEntries(Object.entries(place).filter(([, value]) => value.trim()));
  const location = stored.location
    ? change(stored.location as Record<string, unknown>, place, '/basics/location')
    : Object.keys(typedPlace).length > 0
      ? [{ op: 'add' as const, path: '/basics/location', value: typedPlace }]
      : [];
  const missing = !resume.basics && own.length + location.length > 0;
  return [...(missing ? [{ op: 'add' as const, path: '/basics', value: {} }] : []), ...own, ...location];
}

function fieldOperation(before: unknown, after: unknown, path: string): PatchOperation[] {
  const old = Array.isArray(before) && before.length === 0 ? undefined : (before ?? undefined);
  if (JSON.stringify(old) === JSON.stringify(after)) return [];
  if (after === undefined) return [{ op: 'remove', path }];
  return [{ op: old === undefined ? 'add' : 'replace', path, value: after }];
}

function rowValue(section: SectionName, row: Row): Entry {
  const pairs = fieldsOf[section].map((field) => [field, toValue(field, String(row[field] ?? ''))] as const);
  return Object.fromEntries(pairs.filter(([, value]) => value !== undefined));
}

function sectionOperations(resume: Resume, section: SectionName, rows: Row[]): PatchOperation[] {
  const stored = entriesOf(resume, section);
  const kept = new Set(rows.map((row) => row.at));
  const changed = rows.flatMap((row) => {
    const entry = row.at === null ? undefined : stored[row.at];
    if (!entry) return [];
    const value = rowValue(section, row);
    return fieldsOf[section].flatMap((field) =>
      fieldOperation(entry[field], value[field], `/${section}/${row.at}/${field}`),
    );
  });
  // From the end, so that the places of the others hold until their turn.
  const removed = stored
    .map((_, index) => index)
    .filter((index) => !kept.has(index))
    .reverse()
    .map((index) => ({ op: 'remove' as const, path: `/${section}/${index}` }));
  const fresh = rows
    .filter((row) => row.at === null)
    .map((row) => rowValue(section, row))
    .filter((value) => Object.keys(value).length > 0);
  const added: PatchOperation[] =
    stored.length === 0 && fresh.length > 0
      ? [{ op: 'add', path: `/${section}`, value: fresh }]
      : fresh.map((value) => ({ op: 'add', path: `/${section}/-`, value }));
  return [...changed, ...removed, ...added];
}

/** The smallest JSON Patch from the stored CV to what stands in the form; untouched fields keep their source. */
export function toOperations(resume: Resume, form: CvForm): PatchOperation[] {
  return [
    ...basicsOperations(resume, form),
    ...sectionNames.flatMap((section) => sectionOperations(resume, section, form[section] as Row[])),
  ];
}

/** The JSON Pointer of a field of the form in the stored CV. */
export function pointerOf(section: 'basics' | SectionName, place: number | null, field: string): string {
  if (section !== 'basics') return `/${section}/${place}/${field}`;
  return field === 'city' || field === 'countryCode' ? `/basics/location/${field}` : `/basics/${field}`;
}

/** Where a field was read; for a list the least certain of its items. */
export function sourceOf(fields: Record<string, FieldSource>, pointer: string): FieldSource | undefined {
  const inside = Object.entries(fields).filter(([path]) => path.startsWith(`${pointer}/`));
  const sources = inside.map(([, source]) => source).sort((a, b) => a.confidence - b.confidence);
  return fields[pointer] ?? sources[0];
}
