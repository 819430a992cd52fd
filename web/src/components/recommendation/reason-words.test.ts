import { describe, expect, it } from 'vitest';
import type { RecommendationReason } from '@/api/types';
import * as messages from '@/messages';
import { gapText, reasonText } from './reason-words';

const m = messages.recommended;
const of = (some: Partial<RecommendationReason>): RecommendationReason => ({
  kind: 'SKILLS',
  points: 1,
  of: 2,
  words: [],
  nearly: [],
  learned: false,
  ...some,
});

describe('reasons in words', () => {
  it('names the skills that match and those that nearly do', () => {
    expect(reasonText(m, of({ words: ['Java', 'SQL'], nearly: ['Kafka'] }))).toEqual([
      'You can: Java and SQL',
      'You can something close to: Kafka',
    ]);
    expect(gapText(m, of({ words: ['Go'] }))).toEqual(['Also asked for: Go']);
    expect(gapText(m, of({ words: ['Go'], nearly: ['Kafka'] }), true)).toEqual(['Also asked for: Go']);
  });

  it('says what is asked and what the person said', () => {
    expect(gapText(m, of({ kind: 'SENIORITY', words: ['LEAD', 'SENIOR'] }))).toEqual([
      'It asks for Lead, you say Senior',
    ]);
    expect(reasonText(m, of({ kind: 'SENIORITY', words: ['LEAD', 'SENIOR'] }))).toEqual([
      'It asks for Lead, one step from your Senior',
    ]);
    expect(reasonText(m, of({ kind: 'SENIORITY', words: ['LEAD', 'LEAD'] }))).toEqual([
      'The experience asked for is yours',
    ]);
    expect(gapText(m, of({ kind: 'SENIORITY' }))).toEqual(['It asks for other experience']);
  });

  it('gives distances, shares and days in whole numbers', () => {
    expect(gapText(m, of({ kind: 'PLACE', value: 503.4 }))).toEqual(['503 km from where you want to work']);
    expect(gapText(m, of({ kind: 'PAY', value: 0.8 }))).toEqual(['It pays at most 80% of what you want']);
    expect(reasonText(m, of({ kind: 'PAY', value: 0.9 }))).toEqual(['It pays up to 90% of what you want']);
    expect(reasonText(m, of({ kind: 'PAY', value: 1.2 }))).toEqual(['It pays what you want']);
    expect(reasonText(m, of({ kind: 'FRESHNESS', value: 0.2 }))).toEqual(['New today']);
    expect(reasonText(m, of({ kind: 'FRESHNESS', value: 3 }))).toEqual(['New: 3 days old']);
  });

  it('claims no alikeness in percent where only words were compared', () => {
    expect(reasonText(m, of({ kind: 'MEANING', value: 0.61 }))).toEqual([
      'It reads like what you look for (61% alike)',
    ]);
    expect(reasonText(m, of({ kind: 'MEANING' }))).toEqual(['It has words of what you look for']);
  });
});
