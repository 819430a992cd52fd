import { seniorities } from '@/api/types';
import { someOf, text, texts, whole } from '@/lib/search';

type Raw = Record<string, unknown>;

/** The whole state of a search for people, as the address holds it. */
export const talentSearch = (raw: Raw) => ({
  q: text(raw.q)?.slice(0, 512),
  skill: texts(raw.skill),
  place: texts(raw.place),
  country: texts(raw.country),
  near: text(raw.near),
  radius: whole(raw.radius, 1, 1000),
  seniority: someOf(seniorities, raw.seniority),
  remote: raw.remote === true || raw.remote === 'true' ? true : undefined,
  salaryMax: whole(raw.salaryMax, 1, 100_000_000),
  currency: text(raw.currency),
  plain: texts(raw.plain),
});

export type TalentSearchState = Partial<ReturnType<typeof talentSearch>>;

/** Filters whose values are counted. */
export const facetNames = ['skill', 'seniority', 'place', 'country'] as const;
export type FacetName = (typeof facetNames)[number];
