import { useNavigate, useSearch } from '@tanstack/react-router';
import { valueName } from '@/components/search/words';
import { useAddressWords } from '@/lib/address-words';
import { formatMoneyRange } from '@/lib/format';
import * as messages from '@/messages';
import { facetNames, type TalentSearchState } from './address';

const from = '/hiring/people' as const;
const m = messages.talent;

/** The search in the address, and ways to change it; each change is a step that Back takes back. */
export function useTalentSearch() {
  const search = useSearch({ from });
  const navigate = useNavigate({ from });
  const change = (changes: TalentSearchState) =>
    void navigate({ search: (before) => ({ ...before, ...changes }), resetScroll: false });
  const toggle = (name: string, value: string) => {
    const facet = facetNames.find((one) => one === name);
    if (!facet) return;
    const chosen: string[] = search[facet] ?? [];
    const next = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
    change({ [facet]: next.length > 0 ? next : undefined });
  };
  const clear = () => void navigate({ search: {} });
  return { search, change, toggle, clear };
}

/** What stands in the box; the address follows without a step of its own for each letter. */
export function useTalentWords() {
  const { q } = useSearch({ from });
  const navigate = useNavigate({ from });
  return useAddressWords(
    q ?? '',
    (words) =>
      void navigate({
        search: (before) => ({ ...before, q: words || undefined, plain: undefined }),
        replace: true,
        resetScroll: false,
      }),
  );
}

type Search = ReturnType<typeof useTalentSearch>;

/** Every filter that holds, in words, with its way out. */
export function chosenFilters({ search, change, toggle }: Pick<Search, 'search' | 'change' | 'toggle'>) {
  const values = facetNames.flatMap((filter) =>
    (search[filter] ?? []).map((value) => ({
      key: `${filter} ${value}`,
      name: valueName(filter, value),
      onRemove: () => toggle(filter, value),
    })),
  );
  const { near, radius, salaryMax, currency, remote } = search;
  const bounds = [
    near && {
      key: 'near',
      name: messages.search.nearOn(near, radius ?? 50),
      onRemove: () => change({ near: undefined, radius: undefined }),
    },
    salaryMax && {
      key: 'salaryMax',
      name: m.salaryOn(formatMoneyRange(salaryMax, null, currency ?? 'EUR')),
      onRemove: () => change({ salaryMax: undefined, currency: undefined }),
    },
    remote && { key: 'remote', name: m.remote, onRemove: () => change({ remote: undefined }) },
  ];
  return [...values, ...bounds.filter((bound) => !!bound)];
}
