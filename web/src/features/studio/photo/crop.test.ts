import { describe, expect, it } from 'vitest';
import { dragged, squareOf, wholeCrop } from './crop';

const wide = { width: 400, height: 200 };

describe('the square of a photo', () => {
  it('isTheMiddleAtFirst', () => {
    expect(squareOf(wide, wholeCrop)).toEqual({ left: 100, top: 0, side: 200 });
  });

  it('getsSmallerTheCloserOneLooks', () => {
    expect(squareOf(wide, { zoom: 2, x: 0, y: 1 })).toEqual({ left: 0, top: 100, side: 100 });
  });

  it('followsTheHandAndStaysInThePicture', () => {
    expect(squareOf(wide, dragged(wide, wholeCrop, 0.25, 0.25))).toEqual({ left: 50, top: 0, side: 200 });
    expect(squareOf(wide, dragged(wide, wholeCrop, 5, 0)).left).toBe(0);
    expect(squareOf(wide, dragged(wide, wholeCrop, -5, 0)).left).toBe(200);
  });
});
