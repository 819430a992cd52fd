import { describe, expect, test } from 'vitest';
import { articleFormSchema, toArticleForm, toArticleRequest } from './article-form';

const form = { ...toArticleForm(), title: 'Title', summary: 'Short.', topics: 'Account', body: 'Text' };

describe('the form of an article', () => {
  test('topics are what stands between commas, once each', () => {
    expect(toArticleRequest({ ...form, topics: ' Account, Your CV,, Account ' }).topics).toEqual([
      'Account',
      'Your CV',
    ]);
  });

  test('an empty address is left to the server', () => {
    expect(toArticleRequest(form).slug).toBeUndefined();
    expect(articleFormSchema.safeParse(form).success).toBe(true);
  });

  test.each([
    { slug: 'Not An Address' },
    { slug: 'double--hyphen' },
    { language: 'english' },
    { topics: ' , ' },
    { topics: 'a,b,c,d,e,f' },
    { topics: 'x'.repeat(41) },
    { body: '  ' },
  ])('%o is refused', (wrong) => {
    expect(articleFormSchema.safeParse({ ...form, ...wrong }).success).toBe(false);
  });
});
