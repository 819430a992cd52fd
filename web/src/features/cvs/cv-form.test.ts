import { describe, expect, it } from 'vitest';
import type { CvView } from '@/api/types';
import { emptyRow, sourceOf, toForm, toOperations } from './cv-form';

const cv: CvView = {
  id: '1',
  ownerId: '2',
  title: 'CV',
  version: 3,
  locked: false,
  resume: {
    basics: { name: 'Mara Lind', email: 'mara@example.org' },
    work: [
      { name: 'Nordwerk', position: 'Engineer', startDate: '2020-04', highlights: ['Built it', 'Ran it'] },
      { name: 'Halde', position: 'Trainee' },
    ],
    skills: [{ name: 'Java', keywords: ['JUnit', 'Maven'] }],
    awards: [{ title: 'Kept as it is' }],
  },
  fields: {},
  warnings: [],
  createdAt: '2026-01-01T00:00:00Z',
  updatedAt: '2026-01-01T00:00:00Z',
};

describe('the patch that a form makes', () => {
  it('isEmptyWhenNothingWasTouched', () => {
    expect(toOperations(cv.resume, toForm(cv))).toEqual([]);
  });

  it('replacesOnlyTheFieldThatWasCorrected', () => {
    const form = toForm(cv);
    form.basics.name = 'Mara Lindgren';
    expect(toOperations(cv.resume, form)).toEqual([
      { op: 'replace', path: '/basics/name', value: 'Mara Lindgren' },
    ]);
  });

  it('removesAnEmptiedFieldAndAddsAMissingOne', () => {
    const form = toForm(cv);
    form.basics.email = ' ';
    form.basics.city = 'Malmö';
    expect(toOperations(cv.resume, form)).toEqual([
      { op: 'remove', path: '/basics/email' },
      { op: 'add', path: '/basics/location', value: { city: 'Malmö' } },
    ]);
  });

  it('readsListsFromLinesAndCommas', () => {
    const form = toForm(cv);
    Object.assign(form.work[0] ?? {}, { highlights: 'Built it\n\n Ran it well ' });
    Object.assign(form.skills[0] ?? {}, { keywords: 'JUnit, Maven, Git' });
    expect(toOperations(cv.resume, form)).toEqual([
      { op: 'replace', path: '/work/0/highlights', value: ['Built it', 'Ran it well'] },
      { op: 'replace', path: '/skills/0/keywords', value: ['JUnit', 'Maven', 'Git'] },
    ]);
  });

  it('changesTheRightEntryAfterAnEarlierOneWasRemoved', () => {
    const form = toForm(cv);
    form.work.shift();
    Object.assign(form.work[0] ?? {}, { position: 'Apprentice' });
    expect(toOperations(cv.resume, form)).toEqual([
      { op: 'replace', path: '/work/1/position', value: 'Apprentice' },
      { op: 'remove', path: '/work/0' },
    ]);
  });

  it('addsEntriesAtTheEndAndLeavesEmptyOnesOut', () => {
    const form = toForm(cv);
    form.languages.push({ ...emptyRow('languages'), language: 'Swedish' } as (typeof form.languages)[number]);
    form.work.push(emptyRow('work') as (typeof form.work)[number]);
    expect(toOperations(cv.resume, form)).toEqual([
      { op: 'add', path: '/languages', value: [{ language: 'Swedish' }] },
    ]);
  });
});

describe('the source of a field', () => {
  const source = (confidence: number) => ({ confidence, text: '' });

  it('isTheLeastCertainItemOfAList', () => {
    const fields = { '/work/0/highlights/0': source(0.9), '/work/0/highlights/1': source(0.4) };
    expect(sourceOf(fields, '/work/0/highlights')?.confidence).toBe(0.4);
  });

  it('isAbsentForAFieldThatAPersonCorrected', () => {
    expect(sourceOf({ '/basics/name': source(0.9) }, '/basics/names')).toBeUndefined();
  });
});
