import { describe, expect, it } from 'vitest';
import { postingFormSchema, toPostingForm, toPostingRequest } from './posting-form';

const filled = { ...toPostingForm(undefined), title: 'Baker', description: 'Bread.' };

describe('the form of a posting', () => {
  it('leavesThePayOutWhenItIsNotStated', () => {
    expect(toPostingRequest('c', { ...filled, paid: false }).salary).toBeUndefined();
  });

  it('readsAmountsWithACommaAndLanguagesFromAList', () => {
    const request = toPostingRequest('c', {
      ...filled,
      salary: { min: '17,50', max: '20', currency: 'EUR', period: 'HOUR' },
      languages: 'en, de',
    });
    expect(request.salary).toEqual({ min: 17.5, max: 20, currency: 'EUR', period: 'HOUR' });
    expect(request.languages).toEqual(['en', 'de']);
  });

  it('refusesARangeThatEndsBelowItsStart', () => {
    const salary = { min: '30', max: '20', currency: 'EUR', period: 'HOUR' as const };
    const result = postingFormSchema.safeParse({ ...filled, salary });
    expect(result.error?.issues.map((issue) => issue.path.join('.'))).toEqual(['salary.max']);
  });
});
