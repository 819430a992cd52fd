import type { UnderstoodPart } from '@/api/types';
import { countryName, formatMoneyRange, languageName } from '@/lib/format';
import * as messages from '@/messages';

const m = messages.search;
const facts = messages.facts;

const own: Record<string, (value: string) => string | undefined> = {
  mode: (value) => facts.mode[value as keyof typeof facts.mode],
  employment: (value) => facts.employment[value as keyof typeof facts.employment],
  seniority: (value) => m.seniority[value as keyof typeof m.seniority],
  language: languageName,
  country: countryName,
};

/** A value of a filter as people say it. */
export const valueName = (filter: string, value: string) => own[filter]?.(value) ?? value;

/** `60000 EUR` as money. */
export function amountName(amount: string): string {
  const [number, currency] = amount.split(' ');
  return number && currency && Number.isFinite(Number(number))
    ? formatMoneyRange(Number(number), null, currency)
    : amount;
}

/** A part of the text as it was understood. */
export function partName({ kind, value }: UnderstoodPart): string {
  if (kind === 'SALARY') return m.part.SALARY(amountName(value));
  if (kind === 'SENIORITY') return m.part.SENIORITY(valueName('seniority', value));
  return m.part[kind](value);
}
