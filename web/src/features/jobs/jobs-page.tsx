import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Search } from 'lucide-react';
import { useEffect, useState } from 'react';
import { categoriesQuery } from '@/api/jobs/categories';
import { postingsQuery } from '@/api/jobs/postings';
import { employmentTypes, workModes } from '@/api/types';
import { Chips } from '@/components/chips';
import { Empty } from '@/components/empty';
import { LoadMore } from '@/components/load-more';
import { Page } from '@/components/page';
import { PostingList } from '@/components/posting-row';
import { ProblemAlert } from '@/components/problem';
import { Button } from '@/components/ui/button';
import { Input, Select } from '@/components/ui/input';
import { SkeletonList } from '@/components/ui/skeleton';
import { useDebounced } from '@/lib/debounce';
import { useListKeys } from '@/lib/list-keys';
import * as messages from '@/messages';

const m = messages.jobs;
const from = '/jobs' as const;

function useSearchWords() {
  const { q } = useSearch({ from });
  const navigate = useNavigate({ from });
  const [words, setWords] = useState(q ?? '');
  const [known, setKnown] = useState(q);
  if (q !== known) {
    // The address changed by other means (back, a link): it wins over what stands in the box.
    setKnown(q);
    if ((q ?? '') !== words.trim()) setWords(q ?? '');
  }
  const rested = useDebounced(words.trim(), 300);
  useEffect(() => {
    void navigate({ search: (before) => ({ ...before, q: rested || undefined }), replace: true });
  }, [rested, navigate]);
  return [words, setWords] as const;
}

function Filters() {
  const { type, mode, category } = useSearch({ from });
  const navigate = useNavigate({ from });
  const categories = useQuery(categoriesQuery);
  const set = (change: Record<string, string | undefined>) =>
    void navigate({ search: (before) => ({ ...before, ...change }) });

  return (
    <div className="grid grid-cols-2 gap-2 sm:grid-cols-3 [&>:last-child]:max-sm:col-span-2">
      <Select
        aria-label={m.filter.type}
        value={type ?? ''}
        onChange={(event) => set({ type: event.target.value || undefined })}
      >
        <option value="">{`${m.filter.type}: ${messages.common.any}`}</option>
        {employmentTypes.map((value) => (
          <option key={value} value={value}>
            {messages.facts.employment[value]}
          </option>
        ))}
      </Select>
      <Select
        aria-label={m.filter.mode}
        value={mode ?? ''}
        onChange={(event) => set({ mode: event.target.value || undefined })}
      >
        <option value="">{`${m.filter.mode}: ${messages.common.any}`}</option>
        {workModes.map((value) => (
          <option key={value} value={value}>
            {messages.facts.mode[value]}
          </option>
        ))}
      </Select>
      <Select
        aria-label={m.filter.category}
        value={category ?? ''}
        onChange={(event) => set({ category: event.target.value || undefined })}
      >
        <option value="">{`${m.filter.category}: ${messages.common.any}`}</option>
        {categories.data?.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </div>
  );
}

export function JobsPage() {
  useListKeys();
  const search = useSearch({ from });
  const navigate = useNavigate({ from });
  const [words, setWords] = useSearchWords();
  const categories = useQuery(categoriesQuery);
  const postings = useInfiniteQuery(
    postingsQuery({
      q: search.q,
      employmentType: search.type,
      workMode: search.mode,
      categoryId: search.category,
      companyId: search.company,
    }),
  );
  const found = postings.data?.pages.flatMap((page) => page.items) ?? [];
  const without = (key: keyof typeof search) => () =>
    void navigate({ search: (before) => ({ ...before, [key]: undefined }) });
  const clear = () => {
    setWords('');
    void navigate({ search: {} });
  };
  const chips = [
    search.type && { key: 'type', name: messages.facts.employment[search.type], onRemove: without('type') },
    search.mode && { key: 'mode', name: messages.facts.mode[search.mode], onRemove: without('mode') },
    search.category && {
      key: 'category',
      name: categories.data?.find(({ id }) => id === search.category)?.name ?? m.filter.category,
      onRemove: without('category'),
    },
    search.company && {
      key: 'company',
      name: found[0]?.companyName ?? m.company,
      onRemove: without('company'),
    },
  ].filter((chip) => !!chip);
  const narrowed = chips.length > 0 || Boolean(search.q);

  return (
    <Page title={m.title} width="reading">
      <div className="grid gap-3">
        <div className="relative">
          <Search
            className="pointer-events-none absolute top-1/2 left-3.5 size-5 -translate-y-1/2 text-muted-foreground"
            aria-hidden
          />
          <Input
            type="search"
            aria-label={m.searchLabel}
            placeholder={m.searchPlaceholder}
            value={words}
            onChange={(event) => setWords(event.target.value)}
            className="h-12! pl-11! text-base!"
          />
        </div>
        <Filters />
        <Chips chips={chips} onClear={clear} />
      </div>
      <p role="status" className="mt-6 mb-3 text-sm text-muted-foreground">
        {postings.data && messages.common.results(found.length, postings.hasNextPage)}
      </p>
      {postings.isPending && <SkeletonList className="h-28" />}
      <ProblemAlert error={postings.error} onRetry={() => void postings.refetch()} />
      {found.length > 0 && <PostingList postings={found} level={2} />}
      {postings.data && found.length === 0 && (
        <Empty
          picture="search"
          title={narrowed ? m.empty : m.emptyAll}
          text={narrowed ? m.emptyText : m.emptyAllText}
          action={
            narrowed && (
              <Button variant="secondary" onClick={clear}>
                {messages.common.clearAll}
              </Button>
            )
          }
        />
      )}
      <LoadMore query={postings} />
    </Page>
  );
}
