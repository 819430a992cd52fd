import { expect, test } from 'vitest';
import { jobSearch } from './address';
import { nameOf, partsOf, questionOf, searchOf } from './question';

const search = jobSearch({
  q: 'welder',
  mode: ['REMOTE', 'HYBRID'],
  near: 'Berlin',
  radius: '25',
  skill: 'MIG, by hand',
});

test('a question that is kept is asked again as it was', () => {
  const question = questionOf(search);
  expect(question.mode).toEqual(['REMOTE', 'HYBRID']);
  expect(question.company).toEqual([]);
  expect(jobSearch(searchOf(JSON.parse(JSON.stringify(question))))).toEqual(search);
});

test('a search is called by what it asks for', () => {
  expect(partsOf(search)).toEqual(['welder', 'Remote', 'Hybrid', 'MIG, by hand', 'Within 25 km of Berlin']);
  expect(nameOf(search)).toBe('welder, Remote, Hybrid, MIG, by hand, Within 25 km of Berlin');
  expect(nameOf({})).toBe('All jobs');
  expect(nameOf({ q: 'x'.repeat(512) })).toHaveLength(120);
});
