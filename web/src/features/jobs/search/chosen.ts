import { formatDate, formatMoneyRange } from '@/lib/format';
import * as messages from '@/messages';
import { facetNames, type JobSearchState } from './address';
import { valueName } from '@/components/search/words';

const m = messages.search;

type Change = (changes: JobSearchState) => void;
type Toggle = (name: string, value: string) => void;

/** Every filter that holds, in words, with its way out. */
export function chosenFilters(search: JobSearchState, change: Change, toggle: Toggle) {
  const values = facetNames.flatMap((filter) =>
    (search[filter] ?? []).map((value) => ({
      key: `${filter} ${value}`,
      name: valueName(filter, value),
      onRemove: () => toggle(filter, value),
    })),
  );
  const { near, radius, salaryMin, currency, since } = search;
  const bounds = [
    near && {
      key: 'near',
      name: m.nearOn(near, radius ?? 50),
      onRemove: () => change({ near: undefined, radius: undefined }),
    },
    salaryMin && {
      key: 'salaryMin',
      name: m.salaryOn(formatMoneyRange(salaryMin, null, currency ?? 'EUR')),
      onRemove: () => change({ salaryMin: undefined, currency: undefined }),
    },
    since && {
      key: 'since',
      name: m.sinceOn(formatDate(since)),
      onRemove: () => change({ since: undefined }),
    },
  ];
  return [...values, ...bounds.filter((bound) => !!bound)];
}
