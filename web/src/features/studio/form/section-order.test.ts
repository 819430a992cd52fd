import { describe, expect, it } from 'vitest';
import type { Resume } from '@/api/types';
import {
  filledSections,
  sectionOrder,
  withoutOwnSection,
  withOrder,
  withOwnSection,
  withOwnSectionBack,
} from './section-order';

const resume: Resume = {
  work: [{ name: 'Nordwerk' }],
  skills: [{ name: 'Java' }],
  meta: {
    custom: [{ title: 'Talks' }, { title: 'Patents' }, { title: 'Sport' }],
    directives: { sections: ['custom-2', 'skills', 'custom-3'] },
  },
};

describe('the order of sections', () => {
  it('isThatOfTheCvThenTheUsualOne', () => {
    expect(filledSections(resume)).toEqual(['custom-2', 'skills', 'custom-3', 'work', 'custom-1']);
  });

  it('holdsEverySectionOnce', () => {
    const order = sectionOrder(resume);
    expect(new Set(order).size).toBe(order.length);
    expect(order).toHaveLength(14);
  });

  it('isKeptWithTheCv', () => {
    expect(filledSections(withOrder(resume, ['work', 'custom-1', 'skills', 'custom-2', 'custom-3']))[0]).toBe(
      'work',
    );
  });

  it('movesUpBehindARemovedSection', () => {
    const without = withoutOwnSection(resume, 'custom-2');
    expect(without.meta?.custom?.map(({ title }) => title)).toEqual(['Talks', 'Sport']);
    expect(without.meta?.directives?.sections).toEqual(['skills', 'custom-2']);
  });

  it('takesARemovedSectionBackWhereItStoodAndLeavesTheRestAsItIsNow', () => {
    const without = { ...withoutOwnSection(resume, 'custom-2'), skills: [{ name: 'Rust' }] };
    const back = withOwnSectionBack(without, resume, 'custom-2');
    expect(back).toEqual({ ...resume, skills: [{ name: 'Rust' }] });
    expect(withOwnSectionBack(back, resume, 'custom-2')).toBe(back);
  });

  it('endsWithANewSection', () => {
    expect(filledSections(withOwnSection(resume, 'Press')).at(-1)).toBe('custom-4');
  });
});
