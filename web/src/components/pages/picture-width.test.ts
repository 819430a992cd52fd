import { describe, expect, it } from 'vitest';
import { pictureWidth } from './picture-width';

describe('the width of a drawn page', () => {
  it('isNeverLessThanThePixelsThatShowItAsFarAsPagesAreDrawn', () => {
    for (const pixels of [0, 320, 480, 666, 667, 1000, 1074, 1500]) {
      expect(pictureWidth(pixels)).toBeGreaterThanOrEqual(pixels);
    }
    expect(pictureWidth(4000)).toBe(1800);
  });

  it('isLessOnASmallScreen', () => {
    expect(pictureWidth(500)).toBeLessThan(pictureWidth(1000));
  });
});
