import { describe, expect, it } from 'vitest';
import { piecesOf, placeInLine, plainWords, toggleMark, withLink } from './inline-markdown';

describe('the words of a line', () => {
  it('losesItsMarksAndNothingElse', () => {
    expect(plainWords('Cut **costs** by *a third*, see [notes](https://example.org/a)')).toBe(
      'Cut costs by a third, see notes',
    );
  });

  it('keepsStarsThatMarkNothing', () => {
    expect(plainWords('5 * 3 is 15 ** and more')).toBe('5 * 3 is 15 ** and more');
  });

  it('hasALookPerPiece', () => {
    expect(piecesOf('a **b *c***')).toEqual([
      { text: 'a ' },
      { text: 'b ', bold: true },
      { text: 'c', bold: true, italic: true },
    ]);
  });

  it('linksOnlyToTheWebAndMail', () => {
    expect(piecesOf('[x](javascript:alert(1))')).toEqual([{ text: '[x](javascript:alert(1))' }]);
  });
});

describe('a place in a line', () => {
  it('isFoundBehindTheMarksBeforeIt', () => {
    const line = 'Was **very** responsible for it';
    const start = plainWords(line).indexOf('responsible');
    expect(placeInLine(line, start, start + 11)).toEqual([13, 24]);
  });

  it('isTheWholeLineWhereMarksStandInside', () => {
    expect(placeInLine('a **b** c', 0, 5)).toEqual([0, 9]);
  });
});

describe('marking words', () => {
  it('putsMarksAroundAndTakesThemAway', () => {
    const marked = toggleMark({ text: 'cut costs now', start: 4, end: 9 }, '**');
    expect(marked).toEqual({ text: 'cut **costs** now', start: 6, end: 11 });
    expect(toggleMark(marked, '**').text).toBe('cut costs now');
  });

  it('addsItalicInsideBold', () => {
    expect(toggleMark({ text: '**costs**', start: 2, end: 7 }, '*').text).toBe('***costs***');
  });

  it('leavesSpacesOutside', () => {
    expect(toggleMark({ text: 'a b ', start: 1, end: 4 }, '*').text).toBe('a *b* ');
  });

  it('makesALinkOfTheChosenWords', () => {
    expect(withLink({ text: 'see notes', start: 4, end: 9 }, 'https://example.org').text).toBe(
      'see [notes](https://example.org)',
    );
  });
});
