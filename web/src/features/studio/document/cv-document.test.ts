import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CvView } from '@/api/types';
import { createCvDocument } from './cv-document';
import { identityOf, withItemBack } from './identity';

const cv = {
  id: '1',
  title: 'CV',
  version: 3,
  resume: {
    basics: { name: 'Mara Lind' },
    work: [
      { name: 'Nordwerk', position: 'Engineer', highlights: ['Built it', 'Ran it'] },
      { name: 'Halde', position: 'Trainee' },
    ],
  },
} as unknown as CvView;

beforeEach(() => void vi.useFakeTimers({ now: 0 }));

describe('the CV in the studio', () => {
  it('takesTypingInOnePlaceAsOneStepBack', () => {
    const document = createCvDocument(cv);
    document.write('/basics/name', 'Mara L');
    document.write('/basics/name', 'Mara Li');
    expect(document.get().dirty).toBe(true);
    document.undo();
    expect(document.value('/basics/name')).toBe('Mara Lind');
    expect(document.get().dirty).toBe(false);
    document.redo();
    expect(document.value('/basics/name')).toBe('Mara Li');
  });

  it('takesTypingAfterAPauseAsAnotherStep', () => {
    const document = createCvDocument(cv);
    document.write('/basics/name', 'Mara L');
    vi.advanceTimersByTime(5_000);
    document.write('/basics/name', 'Mara Lin');
    document.undo();
    expect(document.value('/basics/name')).toBe('Mara L');
  });

  it('appliesAFixAsOneStepAndRefusesOneThatNoLongerFits', () => {
    const document = createCvDocument(cv);
    const fix = [
      { op: 'test', path: '/work/0/highlights/0', value: 'Built it' },
      { op: 'replace', path: '/work/0/highlights/0', value: 'Built the ledger' },
      { op: 'add', path: '/skills/-', value: { name: 'Java' } },
    ];
    document.apply(fix);
    expect(document.value('/skills')).toEqual([{ name: 'Java' }]);
    expect(() => document.apply(fix)).toThrow();
    document.undo();
    expect(document.resume()).toBe(cv.resume);
  });

  it('takesAFixBackAndLeavesWhatWasTypedSince', () => {
    const document = createCvDocument(cv);
    const takeBack = document.apply([
      { op: 'replace', path: '/work/0/highlights/0', value: 'Built the ledger' },
      { op: 'remove', path: '/work/1' },
      { op: 'add', path: '/skills/-', value: { name: 'Java' } },
    ]);
    document.write('/basics/label', 'Engineer');
    takeBack();
    expect(document.resume()).toEqual({
      ...cv.resume,
      basics: { name: 'Mara Lind', label: 'Engineer' },
      skills: [],
    });
    expect(document.toSave().resume.skills).toBeUndefined();
  });

  it('takesNoFixBackWhoseLineWasChangedSince', () => {
    const document = createCvDocument(cv);
    const takeBack = document.apply([
      { op: 'replace', path: '/work/0/highlights/0', value: 'Built the ledger' },
    ]);
    document.write('/work/0/highlights/0', 'Built the ledger of a bank');
    expect(takeBack).toThrow();
    expect(document.value('/work/0/highlights/0')).toBe('Built the ledger of a bank');
  });

  it('bringsAnEntryBackOnceWhereItStood', () => {
    const document = createCvDocument(cv);
    const [gone, other] = document.value<object[]>('/work') as [object, object];
    document.replaceList('/work', [other]);
    document.write('/work/0/position', 'Lead');
    const back = () => withItemBack(document.value<object[]>('/work') ?? [], gone, 0);
    document.replaceList('/work', back());
    expect(document.value('/work')).toEqual([gone, { ...other, position: 'Lead' }]);
    expect(back()).toBe(document.value('/work'));
  });

  it('leavesOutWhatWasEmptied', () => {
    const document = createCvDocument(cv);
    document.write('/basics/name', '');
    expect(document.resume().basics).toEqual({});
  });

  it('savesWithoutBlankLinesAndKeepsWhatWasTypedMeanwhile', () => {
    const document = createCvDocument(cv);
    document.replaceList('/work/0/highlights', ['Built it', '', ' ']);
    const sent = document.toSave();
    expect(sent.resume.work?.[0]?.highlights).toEqual(['Built it']);
    document.write('/basics/label', 'Engineer');
    document.saved(sent, { version: 4 });
    expect(document.get()).toMatchObject({ version: 4, dirty: true });
    document.saved(document.toSave(), { version: 5 });
    expect(document.get()).toMatchObject({ version: 5, dirty: false });
    expect(document.value('/work/0/highlights')).toEqual(['Built it']);
  });

  it('knowsAnEntryAgainAfterItWasChangedMovedAndBroughtBack', () => {
    const document = createCvDocument(cv);
    const ids = () => (document.value<object[]>('/work') ?? []).map(identityOf);
    const [first, second] = ids();
    document.write('/work/0/position', 'Lead');
    expect(ids()).toEqual([first, second]);
    document.replaceList('/work', (document.value<object[]>('/work') ?? []).toReversed());
    expect(ids()).toEqual([second, first]);
    document.undo();
    expect(ids()).toEqual([first, second]);
  });

  it('startsWithWhatWasTypedTheLastTime', () => {
    const document = createCvDocument(cv, { title: 'Mine', resume: cv.resume });
    expect(document.get().dirty).toBe(true);
    document.undo();
    expect(document.get().content.title).toBe('CV');
  });
});
