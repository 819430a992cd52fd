import type { SearchQuestion } from '@/api/types';
import * as messages from '@/messages';
import type { JobSearchState } from './address';
import { chosenFilters } from './chosen';

const LONGEST_NAME = 120;

/** The search of an address as a question that can be kept. */
export function questionOf(search: JobSearchState): SearchQuestion {
  const { skill, company, place, country, mode, employment, category, language, seniority, plain } = search;
  return {
    ...search,
    skill: skill ?? [],
    company: company ?? [],
    place: place ?? [],
    country: country ?? [],
    mode: mode ?? [],
    employment: employment ?? [],
    category: category ?? [],
    language: language ?? [],
    seniority: seniority ?? [],
    plain: plain ?? [],
  };
}

/** The address that asks a question that was kept. */
export function searchOf(question: SearchQuestion): JobSearchState {
  const asked = Object.entries(question).filter(([, value]) => !(Array.isArray(value) && value.length === 0));
  return Object.fromEntries(asked) as JobSearchState;
}

/** What a question asks for, part by part. */
export function partsOf(search: JobSearchState): string[] {
  const nothing = () => {};
  return [search.q, ...chosenFilters(search, nothing, nothing).map(({ name }) => name)].filter(
    (part) => part !== undefined,
  );
}

/** A name to begin with. */
export function nameOf(search: JobSearchState): string {
  return (partsOf(search).join(', ') || messages.saved.anyJobs).slice(0, LONGEST_NAME);
}
