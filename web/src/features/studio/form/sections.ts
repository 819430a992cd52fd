import type { Resume } from '@/api/types';
import { formatPartialDate } from '@/lib/format';
import * as messages from '@/messages';

const m = messages.cvs;
const f = messages.studio.fields;

export type FieldKind = 'line' | 'date' | 'rich' | 'bullets' | 'words';
export type EntryField = {
  name: string;
  label: string;
  kind?: FieldKind;
  hint?: string;
  wide?: boolean;
  /** A good length, in characters; shown while somebody writes towards it. */
  good?: number;
};
export type Entry = Record<string, unknown>;
export type SectionSpec = {
  fields: EntryField[];
  /** What names an entry, and what stands beside it. */
  names: string[];
  beside?: string[];
  /** Short entries stand in one line each. */
  inline?: boolean;
};

const from: EntryField = { name: 'startDate', label: m.fields.startDate, kind: 'date' };
const until: EntryField = { name: 'endDate', label: m.fields.endDate, kind: 'date', hint: m.fields.endHint };
const date: EntryField = { name: 'date', label: m.fields.date, kind: 'date' };
const url: EntryField = { name: 'url', label: m.fields.url };
const points: EntryField = { name: 'highlights', label: f.highlights, kind: 'bullets', wide: true };
const summary: EntryField = { name: 'summary', label: f.summary, kind: 'rich', wide: true, good: 400 };
const keywords: EntryField = { name: 'keywords', label: m.fields.keywords, kind: 'words', wide: true };

export const listNames = [
  'work',
  'education',
  'skills',
  'projects',
  'languages',
  'certificates',
  'volunteer',
  'awards',
  'publications',
  'interests',
  'references',
] as const satisfies (keyof Resume)[];
export type ListName = (typeof listNames)[number];

const lists: Record<ListName, SectionSpec> = {
  work: {
    fields: [
      { name: 'position', label: m.fields.position },
      { name: 'name', label: m.fields.company },
      from,
      until,
      { name: 'location', label: m.fields.location },
      url,
      { ...summary, label: m.fields.workSummary },
      points,
    ],
    names: ['position', 'name'],
    beside: ['name'],
  },
  education: {
    fields: [
      { name: 'institution', label: m.fields.institution, wide: true },
      { name: 'studyType', label: m.fields.studyType },
      { name: 'area', label: m.fields.area },
      from,
      until,
      { name: 'score', label: m.fields.score },
      url,
      { name: 'courses', label: f.courses, kind: 'words', wide: true },
    ],
    names: ['studyType', 'institution'],
    beside: ['area', 'institution'],
  },
  skills: {
    fields: [
      { name: 'name', label: m.fields.skill },
      { ...keywords, label: m.fields.keywordsShort },
      { name: 'level', label: m.fields.levelShort },
    ],
    names: ['name'],
    inline: true,
  },
  projects: {
    fields: [
      { name: 'name', label: m.fields.project },
      url,
      from,
      until,
      { name: 'entity', label: f.entity },
      { name: 'roles', label: f.roles, kind: 'words' },
      { name: 'description', label: m.fields.description, kind: 'rich', wide: true, good: 300 },
      points,
      keywords,
    ],
    names: ['name'],
    beside: ['entity'],
  },
  languages: {
    fields: [
      { name: 'language', label: m.fields.language },
      { name: 'fluency', label: m.fields.fluency },
    ],
    names: ['language'],
    inline: true,
  },
  certificates: {
    fields: [
      { name: 'name', label: m.fields.certificate, wide: true },
      { name: 'issuer', label: m.fields.issuer },
      date,
      { ...url, wide: true },
    ],
    names: ['name'],
    beside: ['issuer'],
  },
  volunteer: {
    fields: [
      { name: 'position', label: f.role },
      { name: 'organization', label: f.organization },
      from,
      until,
      { ...url, wide: true },
      summary,
      points,
    ],
    names: ['position', 'organization'],
    beside: ['organization'],
  },
  awards: {
    fields: [
      { name: 'title', label: f.award, wide: true },
      { name: 'awarder', label: f.awarder },
      date,
      summary,
    ],
    names: ['title'],
    beside: ['awarder'],
  },
  publications: {
    fields: [
      { name: 'name', label: f.publication, wide: true },
      { name: 'publisher', label: f.publisher },
      { ...date, name: 'releaseDate' },
      { ...url, wide: true },
      summary,
    ],
    names: ['name'],
    beside: ['publisher'],
  },
  interests: {
    fields: [
      { name: 'name', label: f.interest },
      { ...keywords, label: m.fields.keywordsShort },
    ],
    names: ['name'],
    inline: true,
  },
  references: {
    fields: [
      { name: 'name', label: m.fields.name, wide: true },
      { name: 'reference', label: f.reference, kind: 'rich', wide: true },
    ],
    names: ['name'],
  },
};

export const profileSpec: SectionSpec = {
  fields: [{ name: 'network', label: f.network }, url, { name: 'username', label: f.username }],
  names: ['network', 'username'],
  inline: true,
};

const customSpec: SectionSpec = {
  fields: [
    { name: 'name', label: f.entryName },
    { name: 'subtitle', label: f.subtitle },
    from,
    until,
    { ...url, wide: true },
    summary,
    points,
  ],
  names: ['name'],
  beside: ['subtitle'],
};

/** `work` is a list of JSON Resume; `custom-1` the first section of the person's own. */
export type SectionId = ListName | `custom-${number}`;

export const customPlace = (id: SectionId) => Number(id.slice('custom-'.length)) - 1;
export const isCustom = (id: SectionId): id is `custom-${number}` => id.startsWith('custom-');

export function specOf(id: SectionId): SectionSpec {
  return isCustom(id) ? customSpec : lists[id];
}

/** Where the entries of a section stand in the resume. */
export function pointerOf(id: SectionId): string {
  return isCustom(id) ? `/meta/custom/${customPlace(id)}/entries` : `/${id}`;
}

export function sectionName(id: SectionId, resume: Resume): string {
  if (isCustom(id)) return resume.meta?.custom?.[customPlace(id)]?.title || messages.studio.ownSection;
  return messages.studio.sections[id];
}

function wordsOf(value: unknown): string {
  return Array.isArray(value) ? value.join(', ') : typeof value === 'string' ? value : '';
}

function period(entry: Entry): string {
  const start = wordsOf(entry.startDate);
  const end = wordsOf(entry.endDate ?? entry.date ?? entry.releaseDate);
  if (!start && !end) return '';
  return [start && formatPartialDate(start), end ? formatPartialDate(end) : m.now]
    .filter(Boolean)
    .join(' – ');
}

/** An entry in one line: its name, and what tells it from others. */
export function headOf(spec: SectionSpec, entry: Entry): { name: string; beside: string } {
  const nameField = spec.names.find((field) => wordsOf(entry[field]));
  const beside = (spec.beside ?? [])
    .filter((field) => field !== nameField)
    .map((field) => wordsOf(entry[field]));
  return {
    name: nameField ? wordsOf(entry[nameField]) : '',
    beside: [...beside, period(entry)].filter(Boolean).join(' · '),
  };
}
