import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { SlidersHorizontal } from 'lucide-react';
import { resultsQuery } from '@/api/search/results';
import { reportClick } from '@/api/search/usage';
import { searchSorts, type SearchResults, type SearchSort } from '@/api/types';
import { Chips } from '@/components/chips';
import { LoadMore } from '@/components/load-more';
import { Page } from '@/components/page';
import { ProblemAlert } from '@/components/problem';
import { Facets } from '@/components/search/facets';
import { Understood } from '@/components/search/understood';
import { Alert } from '@/components/ui/alert';
import { Button } from '@/components/ui/button';
import { Dialog, DialogClose, DialogContent, DialogTrigger } from '@/components/ui/dialog';
import { Select } from '@/components/ui/input';
import { SkeletonList } from '@/components/ui/skeleton';
import { useListKeys } from '@/lib/list-keys';
import { useMedia } from '@/lib/media';
import * as messages from '@/messages';
import { facetNames } from './address';
import { chosenFilters } from './chosen';
import { HitList } from './hit-list';
import { Limits } from './limits';
import { NothingFound } from './nothing-found';
import { SaveSearch } from './save-search';
import { RelatedSkills } from './related-skills';
import { SearchBox } from './search-box';
import { useJobSearch, useSearchWords } from './use-search';

const m = messages.search;

type FiltersProps = Pick<ReturnType<typeof useJobSearch>, 'search' | 'change' | 'toggle'> & {
  facets: SearchResults['facets'];
};

function Filters({ search, change, toggle, facets }: FiltersProps) {
  return (
    <div className="grid content-start gap-6">
      <Limits search={search} onChange={change} />
      <Facets facets={facets} order={facetNames} onToggle={toggle} />
    </div>
  );
}

/** On a phone the filters are one step away, with the number of jobs that they leave. */
function FilterDialog({ total, chosen, ...filters }: FiltersProps & { total: number; chosen: number }) {
  return (
    <Dialog>
      <DialogTrigger asChild>
        <Button variant="secondary">
          <SlidersHorizontal aria-hidden />
          {m.filtersOn(chosen)}
        </Button>
      </DialogTrigger>
      <DialogContent title={m.filters} side="right">
        <Filters {...filters} />
        <div className="sticky -bottom-5 -mb-5 bg-surface pt-3 pb-5">
          <DialogClose asChild>
            <Button className="w-full">{m.show(total)}</Button>
          </DialogClose>
        </div>
      </DialogContent>
    </Dialog>
  );
}

function Sort({ value, onChange }: { value: SearchSort; onChange: (sort: SearchSort) => void }) {
  return (
    <Select
      aria-label={m.sort}
      value={value}
      className="ml-auto w-36!"
      onChange={(event) => onChange(event.target.value as SearchSort)}
    >
      {searchSorts.map((sort) => (
        <option key={sort} value={sort}>
          {m.sorts[sort]}
        </option>
      ))}
    </Select>
  );
}

function Degraded({ degraded }: Pick<SearchResults, 'degraded'>) {
  return (
    <>
      {degraded.includes('MEANING_AWAY') && (
        <Alert title={m.wordsOnly} className="mb-3">
          {m.wordsOnlyText}
        </Alert>
      )}
      {degraded.includes('INDEX_BEHIND') && (
        <Alert title={m.behind} className="mb-3">
          {m.behindText}
        </Alert>
      )}
    </>
  );
}

export function JobsPage() {
  useListKeys();
  const isWide = useMedia('(min-width: 64rem)');
  const navigate = useNavigate({ from: '/jobs' });
  const { search, change, toggle } = useJobSearch();
  const [words, setWords] = useSearchWords();
  const results = useInfiniteQuery(resultsQuery(search));
  const first = results.data?.pages[0];
  const hits = results.data?.pages.flatMap((page) => page.hits) ?? [];
  const chosen = chosenFilters(search, change, toggle);
  const plain = (text: string) => change({ plain: [...(search.plain ?? []), text] });
  const clear = () => {
    setWords('');
    void navigate({ search: {} });
  };
  const filters = { search, change, toggle, facets: first?.facets ?? [] };
  const found = first && hits.length > 0;
  // the service counts what the words find; what their meaning alone finds stands in the list all the same
  const total = Math.max(first?.total ?? 0, hits.length);

  return (
    <Page
      title={m.title}
      actions={
        <Button asChild variant="link">
          <Link to="/companies">{messages.companies.browse}</Link>
        </Button>
      }
    >
      <div className="grid gap-3">
        <SearchBox words={words} onWords={setWords} />
        <Understood parts={first?.understood ?? []} onPlain={plain} />
        <RelatedSkills skills={first?.related ?? []} onSkill={setWords} />
        <Chips chips={chosen} onClear={() => void navigate({ search: ({ q, sort }) => ({ q, sort }) })} />
      </div>
      <div className="mt-6 gap-10 lg:grid lg:grid-cols-[17rem_minmax(0,1fr)]">
        {isWide && (
          <aside aria-label={m.filters}>
            <Filters {...filters} />
          </aside>
        )}
        <section aria-label={m.title} aria-busy={results.isFetching}>
          <div className="mb-3 flex min-h-10 flex-wrap items-center gap-3">
            <p role="status" className="text-sm text-muted-foreground">
              {first && (found ? m.total(total) : m.total0)}
            </p>
            <SaveSearch search={search} />
            <Sort
              value={search.sort ?? 'RELEVANCE'}
              onChange={(sort) => change({ sort: sort === 'RELEVANCE' ? undefined : sort })}
            />
            {!isWide && first && <FilterDialog {...filters} total={total} chosen={chosen.length} />}
          </div>
          {first && <Degraded degraded={first.degraded} />}
          {found && first.didYouMean && (
            <p className="mb-3 text-sm">
              {m.didYouMean}{' '}
              <Button variant="link" onClick={() => setWords(first.didYouMean ?? '')}>
                {first.didYouMean}
              </Button>
              ?
            </p>
          )}
          {results.isPending && <SkeletonList className="h-28" />}
          <ProblemAlert error={results.error} onRetry={() => void results.refetch()} />
          {found && (
            <HitList hits={hits} level={2} onOpen={({ id }, place) => reportClick(search.q, id, place)} />
          )}
          {first && !found && (
            <NothingFound
              answer={first}
              chosen={chosen}
              words={search.q ?? ''}
              onWords={setWords}
              onPlain={plain}
              onClear={clear}
            />
          )}
          <LoadMore query={results} />
        </section>
      </div>
    </Page>
  );
}
