import { employmentTypes, searchSorts, seniorities, workModes } from '@/api/types';
import { oneOf, someOf, text, texts, whole } from '@/lib/search';

type Raw = Record<string, unknown>;

/** The whole state of a search for jobs, as the address holds it: the parameters of the search itself. */
export const jobSearch = (raw: Raw) => ({
  q: text(raw.q)?.slice(0, 512),
  skill: texts(raw.skill),
  company: texts(raw.company),
  place: texts(raw.place),
  country: texts(raw.country),
  near: text(raw.near),
  radius: whole(raw.radius, 1, 1000),
  mode: someOf(workModes, raw.mode),
  employment: someOf(employmentTypes, raw.employment),
  category: texts(raw.category),
  language: texts(raw.language),
  seniority: someOf(seniorities, raw.seniority),
  salaryMin: whole(raw.salaryMin, 1, 100_000_000),
  currency: text(raw.currency),
  since: /^\d{4}-\d{2}-\d{2}$/u.test(text(raw.since) ?? '') ? text(raw.since) : undefined,
  sort: oneOf(searchSorts, raw.sort),
  plain: texts(raw.plain),
});

export type JobSearchState = Partial<ReturnType<typeof jobSearch>>;

/** Filters whose values are counted. */
export const facetNames = [
  'place',
  'mode',
  'skill',
  'seniority',
  'employment',
  'category',
  'company',
  'country',
  'language',
] as const;
export type FacetName = (typeof facetNames)[number];

export const isFacet = (name: string): name is FacetName => facetNames.some((one) => one === name);
