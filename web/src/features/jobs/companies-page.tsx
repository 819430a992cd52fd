import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { MapPin, Search } from 'lucide-react';
import { companiesQuery } from '@/api/search/companies';
import type { CompanyHit } from '@/api/types';
import { Empty } from '@/components/empty';
import { LoadMore } from '@/components/load-more';
import { Page } from '@/components/page';
import { ProblemAlert } from '@/components/problem';
import { Facets } from '@/components/search/facets';
import { Pieces } from '@/components/search/pieces';
import { Avatar } from '@/components/ui/avatar';
import { Button } from '@/components/ui/button';
import { Input } from '@/components/ui/input';
import { SkeletonList } from '@/components/ui/skeleton';
import { useAddressWords } from '@/lib/address-words';
import { useListKeys } from '@/lib/list-keys';
import * as messages from '@/messages';

const m = messages.companies;
const from = '/companies' as const;
const facetNames = ['country', 'place'] as const;

function Company({ company }: { company: CompanyHit }) {
  const { id, name, place, openPostings, highlights } = company;
  const marked = highlights.find(({ field }) => field === 'name');
  return (
    <article className="relative flex items-start gap-4 p-4 transition-colors hover:bg-sunken/60 sm:p-5">
      <Avatar name={name} square className="mt-0.5 size-10! max-sm:hidden" />
      <div className="min-w-0 flex-1">
        <h2 className="text-base font-semibold">
          <Link
            to="/companies/$companyId"
            params={{ companyId: id }}
            data-list-item
            className="rounded-sm after:absolute after:inset-0 hover:text-accent"
          >
            {marked ? <Pieces pieces={marked.pieces} /> : name}
          </Link>
        </h2>
        {place && (
          <p className="mt-1 flex items-center gap-1.5 text-[0.8125rem] text-muted-foreground">
            <MapPin className="size-4" aria-hidden />
            {place}
          </p>
        )}
      </div>
      <p className={openPostings > 0 ? 'text-sm font-medium' : 'text-sm text-muted-foreground'}>
        {openPostings > 0 ? m.open(openPostings) : m.none}
      </p>
    </article>
  );
}

export function CompaniesPage() {
  useListKeys();
  const search = useSearch({ from });
  const navigate = useNavigate({ from });
  const [words, setWords] = useAddressWords(
    search.q ?? '',
    (rested) =>
      void navigate({
        search: (before) => ({ ...before, q: rested || undefined }),
        replace: true,
        resetScroll: false,
      }),
  );
  const results = useInfiniteQuery(companiesQuery(search));
  const first = results.data?.pages[0];
  const hits = results.data?.pages.flatMap((page) => page.hits) ?? [];
  const asked = Boolean(search.q ?? search.place ?? search.country);

  function toggle(name: string, value: string) {
    const facet = facetNames.find((one) => one === name);
    if (!facet) return;
    const chosen = search[facet] ?? [];
    const next = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
    void navigate({
      search: (before) => ({ ...before, [facet]: next.length > 0 ? next : undefined }),
      resetScroll: false,
    });
  }

  return (
    <Page title={m.title} lead={m.lead} width="reading">
      <form role="search" className="relative" onSubmit={(event) => event.preventDefault()}>
        <Search
          className="pointer-events-none absolute top-1/2 left-3.5 size-5 -translate-y-1/2 text-muted-foreground"
          aria-hidden
        />
        <Input
          type="search"
          aria-label={m.label}
          placeholder={m.placeholder}
          maxLength={512}
          autoComplete="off"
          value={words}
          onChange={(event) => setWords(event.target.value)}
          className="pl-11"
        />
      </form>
      <div className="mt-5 grid gap-4">
        <Facets facets={first?.facets ?? []} order={facetNames} onToggle={toggle} />
      </div>
      <section aria-label={m.title} aria-busy={results.isFetching} className="mt-5">
        <p role="status" className="mb-3 text-sm text-muted-foreground">
          {first && (hits.length > 0 ? m.total(first.total) : m.total0)}
        </p>
        {results.isPending && <SkeletonList className="h-20" />}
        <ProblemAlert error={results.error} onRetry={() => void results.refetch()} />
        {hits.length > 0 && (
          <ul className="divide-y divide-border overflow-hidden rounded-lg border border-border bg-surface shadow-card">
            {hits.map((company) => (
              <li key={company.id}>
                <Company company={company} />
              </li>
            ))}
          </ul>
        )}
        {first && hits.length === 0 && (
          <Empty
            picture="search"
            title={asked ? m.emptyTitle : m.emptyAll}
            text={asked ? m.emptyText : m.emptyAllText}
            action={
              asked && (
                <Button size="sm" variant="secondary" onClick={() => void navigate({ search: {} })}>
                  {m.startOver}
                </Button>
              )
            }
          />
        )}
        <LoadMore query={results} />
      </section>
    </Page>
  );
}
