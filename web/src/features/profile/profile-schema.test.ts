import { describe, expect, it } from 'vitest';
import { profileSchema, toForm, toRequest } from './profile-schema';

const empty = toForm({ userId: 'u', desiredTitles: [], openToRemote: false, version: 0, visible: false });

describe('profile form', () => {
  it('keeps what was saved', () => {
    const saved = {
      visible: true,
      headline: 'Nurse',
      desiredTitles: ['Nurse', 'Head nurse'],
      place: 'Cluj',
      openToRemote: true,
      seniority: 'SENIOR' as const,
      salaryMin: 40_000,
      salaryCurrency: 'EUR',
      summary: 'Likes nights',
    };
    expect(toRequest(toForm({ ...saved, userId: 'u', version: 1 }))).toEqual(saved);
  });

  it('leaves out what is empty, and the currency with the pay', () => {
    expect(toRequest(empty)).toEqual({ visible: false, desiredTitles: [], openToRemote: false });
  });

  it('reads titles line by line', () => {
    expect(toRequest({ ...empty, titles: ' Nurse \n\nMidwife\n' }).desiredTitles).toEqual([
      'Nurse',
      'Midwife',
    ]);
    expect(profileSchema.safeParse({ ...empty, titles: 'x\n'.repeat(11) }).success).toBe(false);
    expect(profileSchema.safeParse({ ...empty, titles: 'x'.repeat(121) }).success).toBe(false);
  });

  it('wants a currency for pay and whole numbers', () => {
    expect(profileSchema.safeParse({ ...empty, salaryMin: '50000', salaryCurrency: 'euro' }).success).toBe(
      false,
    );
    expect(profileSchema.safeParse({ ...empty, salaryMin: '50k' }).success).toBe(false);
    expect(profileSchema.safeParse({ ...empty, salaryMin: '50000' }).success).toBe(true);
  });
});
