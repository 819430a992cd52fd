import { expect, test } from 'vitest';
import { parseQuery, someOf, texts, whole, writeQuery } from './search';

test('a query reads as it was written', () => {
  const search = { q: 'C++ & "data science"', skill: ['Java', 'SQL'], mode: 'REMOTE', page: '2' };
  expect(parseQuery(writeQuery(search))).toEqual(search);
  expect(writeQuery({ q: undefined, skill: [] })).toBe('');
  expect(writeQuery({ q: '2024' })).toBe('?q=2024');
});

test('one value and several are read alike', () => {
  expect(texts(parseQuery('?skill=Java').skill)).toEqual(['Java']);
  expect(texts(parseQuery('?skill=Java&skill=SQL&skill=Java').skill)).toEqual(['Java', 'SQL']);
  expect(texts(parseQuery('?skill=').skill)).toBeUndefined();
});

test('what is not expected is absent', () => {
  expect(someOf(['A', 'B'], ['B', 'C'])).toEqual(['B']);
  expect(someOf(['A', 'B'], 'C')).toBeUndefined();
  expect(whole('50', 1, 100)).toBe(50);
  expect(whole('1e2', 1, 100)).toBeUndefined();
  expect(whole('101', 1, 100)).toBeUndefined();
});
