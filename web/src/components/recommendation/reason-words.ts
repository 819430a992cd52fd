import type { RecommendationReason } from '@/api/types';
import { valueName } from '@/components/search/words';
import { formatList, formatNumber, formatPercent } from '@/lib/format';
import type * as messages from '@/messages';

/** How one side is spoken to of what fits and what does not. */
export type FitWords = Pick<typeof messages.recommended, 'reason' | 'gap'>;

const list = (words: string[]) => formatList(words.slice(0, 6));
const days = (value: number | null | undefined) => Math.round(value ?? 0);
const kilometres = (value: number) => formatNumber(Math.round(value));

/** The level asked for and that of the person, where they differ. */
function seniority([asked, own]: string[], say: (asked: string, own: string) => string): string | undefined {
  if (!asked || !own || asked === own) return undefined;
  return say(valueName('seniority', asked), valueName('seniority', own));
}

/** What speaks for a job, as people say it. */
export function reasonText(m: FitWords, { kind, words, nearly, value }: RecommendationReason): string[] {
  switch (kind) {
    case 'SKILLS':
      return [
        ...(words.length > 0 ? [m.reason.skills(list(words))] : []),
        ...(nearly.length > 0 ? [m.reason.nearly(list(nearly))] : []),
      ];
    case 'TITLE':
      return [words[0] ? m.reason.title(words[0]) : m.reason.titlePlain];
    case 'MEANING':
      return [value == null ? m.reason.meaningWords : m.reason.meaning(formatPercent(value))];
    case 'SENIORITY':
      return [seniority(words, m.reason.seniorityNear) ?? m.reason.seniority];
    case 'PLACE':
      return [value ? m.reason.distance(kilometres(value)) : m.reason.place];
    case 'PAY':
      return [value != null && value < 1 ? m.reason.payNear(formatPercent(value)) : m.reason.pay];
    case 'FRESHNESS':
      return [m.reason.fresh(days(value))];
  }
}

/** What does not fit, as plainly; what is nearly there is not said twice. */
export function gapText(
  m: FitWords,
  { kind, words, nearly, value }: RecommendationReason,
  isReasonToo = false,
): string[] {
  switch (kind) {
    case 'SKILLS':
      return [
        ...(words.length > 0 ? [m.gap.skills(list(words))] : []),
        ...(nearly.length > 0 && !isReasonToo ? [m.gap.nearly(list(nearly))] : []),
      ];
    case 'TITLE':
      return [m.gap.title];
    case 'MEANING':
      return [m.gap.meaning];
    case 'SENIORITY':
      return [seniority(words, m.gap.seniority) ?? m.gap.seniorityPlain];
    case 'PLACE':
      return [value ? m.gap.distance(kilometres(value)) : m.gap.place];
    case 'PAY':
      return [value == null ? m.gap.payPlain : m.gap.pay(formatPercent(value))];
    case 'FRESHNESS':
      return [m.gap.old(days(value))];
  }
}
