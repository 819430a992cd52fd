import { describe, expect, it } from 'vitest';
import { readPartialDate } from './partial-date';

describe('a typed date', () => {
  it.each([
    ['2020', '2020'],
    ['2020-4', '2020-04'],
    ['2020-04-30', '2020-04-30'],
    ['04/2020', '2020-04'],
    ['30.04.2020', '2020-04-30'],
    ['Apr 2020', '2020-04'],
    ['april, 2020', '2020-04'],
    ['2020 Sept', '2020-09'],
    ['März 2019', '2019-03'],
    ['févr. 2018', '2018-02'],
    ['septiembre 2017', '2017-09'],
    ['octombrie 2016', '2016-10'],
    ['30 April 2020', '2020-04-30'],
  ])('isRead: %s', (typed, expected) => expect(readPartialDate(typed)).toBe(expected));

  it('isOpenWhereItGoesOn', () => {
    expect(readPartialDate(' Present ')).toBe('');
    expect(readPartialDate('')).toBe('');
  });

  it.each(['soon', '2020-13', '31/13/2020', '20'])('isNotGuessed: %s', (typed) =>
    expect(readPartialDate(typed)).toBeUndefined(),
  );
});
