import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Search } from 'lucide-react';
import { articleSearchQuery } from '@/api/search/articles';
import { publishedArticlesQuery } from '@/api/support/articles';
import type { ArticleHit, ArticleSummary } from '@/api/types';
import { Empty } from '@/components/empty';
import { LoadMore } from '@/components/load-more';
import { Page } from '@/components/page';
import { ProblemAlert } from '@/components/problem';
import { Segments } from '@/components/segments';
import { Alert } from '@/components/ui/alert';
import { Button } from '@/components/ui/button';
import { Input } from '@/components/ui/input';
import { SkeletonList } from '@/components/ui/skeleton';
import { useAddressWords } from '@/lib/address-words';
import { useListKeys } from '@/lib/list-keys';
import * as messages from '@/messages';
import { ArticleRow } from './article-row';

const m = messages.help;
const from = '/help' as const;

function Rows({ articles }: { articles: (ArticleSummary | ArticleHit)[] }) {
  return (
    <ul className="divide-y divide-border overflow-hidden rounded-lg border border-border bg-surface shadow-card">
      {articles.map((article) => (
        <li key={article.id}>
          <ArticleRow article={article} />
        </li>
      ))}
    </ul>
  );
}

/** Every article under each of its topics, topics by name. */
function byTopic(articles: ArticleSummary[]): [string, ArticleSummary[]][] {
  const topics = new Map<string, ArticleSummary[]>();
  for (const article of articles) {
    for (const topic of article.topics) topics.set(topic, [...(topics.get(topic) ?? []), article]);
  }
  return [...topics].sort(([one], [other]) => one.localeCompare(other));
}

function Topics() {
  const { audience } = useSearch({ from });
  const articles = useQuery(publishedArticlesQuery(audience));
  return (
    <>
      {articles.isPending && <SkeletonList className="h-16" />}
      <ProblemAlert error={articles.error} onRetry={() => void articles.refetch()} />
      {articles.data?.length === 0 && <Empty picture="search" title={m.none} text={m.noneText} />}
      <div className="grid gap-8">
        {byTopic(articles.data ?? []).map(([topic, listed]) => (
          <section key={topic} aria-label={topic}>
            <h2 className="mb-2.5 text-lg font-semibold">{topic}</h2>
            <Rows articles={listed} />
          </section>
        ))}
      </div>
    </>
  );
}

function Found({ onAll }: { onAll: () => void }) {
  const search = useSearch({ from });
  const results = useInfiniteQuery(articleSearchQuery(search));
  const first = results.data?.pages[0];
  const hits = results.data?.pages.flatMap((page) => page.hits) ?? [];
  return (
    <section aria-label={m.label} aria-busy={results.isFetching}>
      <h2 className="sr-only">{m.found}</h2>
      <p role="status" className="mb-3 text-sm text-muted-foreground">
        {first && (hits.length > 0 ? m.total(Math.max(first.total, hits.length)) : m.total0)}
      </p>
      {results.isPending && <SkeletonList className="h-16" />}
      <ProblemAlert error={results.error} onRetry={() => void results.refetch()} />
      {first?.degraded.includes('MEANING_AWAY') && (
        <Alert title={messages.search.wordsOnly} className="mb-4">
          {m.wordsOnlyText}
        </Alert>
      )}
      {first?.degraded.includes('INDEX_BEHIND') && (
        <Alert title={m.behind} className="mb-4">
          {m.behindText}
        </Alert>
      )}
      {hits.length > 0 && <Rows articles={hits} />}
      {first && hits.length === 0 && (
        <Empty
          picture="search"
          title={m.emptyTitle}
          text={m.emptyText}
          action={
            <Button size="sm" variant="secondary" onClick={onAll}>
              {m.all}
            </Button>
          }
        />
      )}
      <LoadMore query={results} />
    </section>
  );
}

export function HelpPage() {
  useListKeys();
  const { q, audience } = useSearch({ from });
  const navigate = useNavigate({ from });
  const [words, setWords] = useAddressWords(
    q ?? '',
    (rested) =>
      void navigate({ search: { q: rested || undefined, audience }, replace: true, resetScroll: false }),
  );
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
      <Segments
        label={m.for}
        value={audience ?? 'EVERYBODY'}
        onChange={(chosen) =>
          void navigate({
            search: { q, audience: chosen === 'EVERYBODY' ? undefined : chosen },
            resetScroll: false,
          })
        }
        className="my-5"
        options={[
          { value: 'EVERYBODY', name: m.everything },
          { value: 'CANDIDATE', name: m.audience.CANDIDATE },
          { value: 'EMPLOYER', name: m.audience.EMPLOYER },
        ]}
      />
      {q ? <Found onAll={() => void navigate({ search: {} })} /> : <Topics />}
    </Page>
  );
}
