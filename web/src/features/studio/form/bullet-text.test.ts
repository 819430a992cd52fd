import { describe, expect, it } from 'vitest';
import { afterBackspace, afterEnter, afterPaste } from './bullet-text';

describe('a list of points', () => {
  it('splitsAtTheCaretOnEnter', () => {
    expect(afterEnter(['Built it and ran it', 'Sold it'], 0, 8, 8)).toEqual({
      lines: ['Built it', 'and ran it', 'Sold it'],
      index: 1,
      caret: 0,
    });
  });

  it('joinsToThePointBeforeOnBackspace', () => {
    expect(afterBackspace(['Built it', 'and ran it'], 1)).toEqual({
      lines: ['Built it and ran it'],
      index: 0,
      caret: 8,
    });
  });

  it('losesAnEmptyFirstPointOnBackspace', () => {
    expect(afterBackspace(['', 'Ran it'], 0).lines).toEqual(['Ran it']);
  });

  it('makesAPointOfEachPastedLineWithoutItsSign', () => {
    expect(afterPaste(['I: !'], 0, 3, 3, '• Built it\n- Ran it\n\n2. Sold it')).toEqual({
      lines: ['I: Built it', 'Ran it', 'Sold it!'],
      index: 2,
      caret: 7,
    });
  });
});
