import { describe, expect, it } from 'vitest';
import { placeOf } from './place-of';

const at = (page: number, y: number) => ({ page, box: { x: 50, y, width: 400, height: 12 } });
const places = {
  '/basics/name': at(1, 60),
  '/work/0/position': at(1, 200),
  '/work/0/highlights/0': at(1, 800),
  '/work/0/highlights/1': at(2, 60),
  '/work/1/position': at(2, 300),
  '/work/10/position': at(9, 300),
};

describe('where a field is printed', () => {
  it('isItsPlace', () => {
    expect(placeOf(places, '/work/0/highlights/1')).toEqual(at(2, 60));
  });

  it('isTheFirstPlaceOfAList', () => {
    expect(placeOf(places, '/work/0/highlights')).toEqual(at(1, 800));
    expect(placeOf(places, '/work/1')).toEqual(at(2, 300));
  });

  it('isBehindThePointBeforeWhereNothingIsWrittenYet', () => {
    expect(placeOf(places, '/work/0/highlights/3')).toEqual(at(2, 60));
    expect(placeOf(places, '/work/2/position')).toEqual(at(2, 300));
    expect(placeOf(places, '/work/1/summary')).toEqual(at(2, 300));
  });

  it('isNowhereWhereNothingAroundItIsPrinted', () => {
    expect(placeOf(places, '/awards/0/title')).toBeUndefined();
    expect(placeOf({}, '/basics/name')).toBeUndefined();
  });
});
