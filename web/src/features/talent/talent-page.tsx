import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Search } from 'lucide-react';
import { candidatesQuery } from '@/api/search/candidates';
import { Chips } from '@/components/chips';
import { Empty } from '@/components/empty';
import { LoadMore } from '@/components/load-more';
import { Page } from '@/components/page';
import { ProblemAlert } from '@/components/problem';
import { Understood } from '@/components/search/understood';
import { Alert } from '@/components/ui/alert';
import { Button } from '@/components/ui/button';
import { Input } from '@/components/ui/input';
import { SkeletonList } from '@/components/ui/skeleton';
import { useListKeys } from '@/lib/list-keys';
import { useMedia } from '@/lib/media';
import { isProblem } from '@/lib/problem';
import * as messages from '@/messages';
import { FilterDialog, Filters } from './filters';
import { PersonList } from './person-list';
import { chosenFilters, useTalentSearch, useTalentWords } from './use-talent-search';

const m = messages.talent;

function Box({ words, onWords }: { words: string; onWords: (words: string) => void }) {
  return (
    <form role="search" className="relative" onSubmit={(event) => event.preventDefault()}>
      <Search
        className="pointer-events-none absolute top-5 left-3.5 size-5 -translate-y-1/2 text-muted-foreground"
        aria-hidden
      />
      <Input
        type="search"
        aria-label={m.label}
        aria-describedby="talent-help"
        placeholder={m.placeholder}
        maxLength={512}
        autoComplete="off"
        value={words}
        onChange={(event) => onWords(event.target.value)}
        className="pl-11"
      />
      <p id="talent-help" className="mt-1.5 text-[0.8125rem] text-muted-foreground">
        {m.help}
      </p>
    </form>
  );
}

function Nobody({ asked, onClear }: { asked: boolean; onClear: () => void }) {
  if (!asked) return <Empty picture="search" title={m.emptyAll} text={m.emptyAllText} />;
  return (
    <Empty
      picture="search"
      title={m.emptyTitle}
      text={m.emptyText}
      action={
        <Button size="sm" variant="secondary" onClick={onClear}>
          {m.startOver}
        </Button>
      }
    />
  );
}

/** Only who recruits for a company may look. */
function NoCompany() {
  return (
    <Empty
      picture="search"
      title={m.noCompany}
      action={
        <Button asChild variant="secondary">
          <Link to="/hiring/company">{m.openCompany}</Link>
        </Button>
      }
    />
  );
}

export function TalentPage() {
  useListKeys();
  const isWide = useMedia('(min-width: 64rem)');
  const { search, change, toggle, clear } = useTalentSearch();
  const [words, setWords] = useTalentWords();
  const results = useInfiniteQuery(candidatesQuery(search));
  const first = results.data?.pages[0];
  const people = results.data?.pages.flatMap((page) => page.hits) ?? [];
  const total = Math.max(first?.total ?? 0, people.length);
  const chosen = chosenFilters({ search, change, toggle });
  const filters = { search, change, toggle, facets: first?.facets ?? [] };
  const forbidden = isProblem(results.error, 'forbidden');

  return (
    <Page title={m.title} lead={m.lead}>
      <div className="grid gap-3">
        <Box words={words} onWords={setWords} />
        <Understood
          parts={first?.understood ?? []}
          onPlain={(text) => change({ plain: [...(search.plain ?? []), text] })}
        />
        <Chips chips={chosen} onClear={() => change({ ...noFilters })} />
      </div>
      <div className="mt-6 gap-10 lg:grid lg:grid-cols-[17rem_minmax(0,1fr)]">
        {isWide && (
          <aside aria-label={m.filters}>
            <Filters {...filters} />
          </aside>
        )}
        <section aria-label={m.title} aria-busy={results.isFetching}>
          <div className="mb-3 flex min-h-10 items-center gap-3">
            <p role="status" className="text-sm text-muted-foreground">
              {first && (people.length > 0 ? m.total(total) : m.total0)}
            </p>
            {!isWide && first && <FilterDialog {...filters} total={total} chosen={chosen.length} />}
          </div>
          {first?.degraded.includes('MEANING_AWAY') && (
            <Alert title={messages.search.wordsOnly} className="mb-3">
              {m.wordsOnlyText}
            </Alert>
          )}
          {first?.didYouMean && (
            <p className="mb-3 text-sm">
              {m.didYouMean}{' '}
              <Button variant="link" onClick={() => setWords(first.didYouMean ?? '')}>
                {first.didYouMean}
              </Button>
              ?
            </p>
          )}
          {results.isPending && <SkeletonList className="h-28" />}
          {forbidden ? (
            <NoCompany />
          ) : (
            <ProblemAlert error={results.error} onRetry={() => void results.refetch()} />
          )}
          {people.length > 0 && <PersonList people={people} />}
          {first && people.length === 0 && (
            <Nobody asked={Boolean(search.q) || chosen.length > 0} onClear={clear} />
          )}
          <LoadMore query={results} />
        </section>
      </div>
    </Page>
  );
}

const noFilters = {
  skill: undefined,
  place: undefined,
  country: undefined,
  near: undefined,
  radius: undefined,
  seniority: undefined,
  remote: undefined,
  salaryMax: undefined,
  currency: undefined,
};
