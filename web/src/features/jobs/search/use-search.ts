import { useNavigate, useSearch } from '@tanstack/react-router';
import { useAddressWords } from '@/lib/address-words';
import { isFacet, type FacetName, type JobSearchState } from './address';

const from = '/jobs' as const;

/** The search in the address, and ways to change it; each change is a step that Back takes back. */
export function useJobSearch() {
  const search = useSearch({ from });
  const navigate = useNavigate({ from });
  const change = (changes: JobSearchState) =>
    void navigate({ search: (before) => ({ ...before, ...changes }), resetScroll: false });
  const toggle = (name: string, value: string) => {
    if (!isFacet(name)) return;
    const chosen: string[] = search[name] ?? [];
    const next = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
    change({ [name]: next.length > 0 ? next : undefined } as Pick<JobSearchState, FacetName>);
  };
  return { search, change, toggle };
}

/** What stands in the box; the address follows without a step of its own for each letter. */
export function useSearchWords() {
  const { q } = useSearch({ from });
  const navigate = useNavigate({ from });
  return useAddressWords(
    q ?? '',
    (words) =>
      void navigate({
        // What was taken back as read from other words says nothing of these.
        search: (before) => ({ ...before, q: words || undefined, plain: undefined }),
        replace: true,
        resetScroll: false,
      }),
  );
}
