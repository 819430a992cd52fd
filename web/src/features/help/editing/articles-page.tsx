import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Download, Plus, Upload } from 'lucide-react';
import { useState } from 'react';
import { articleFiles } from '@/api/support/article-files';
import { allArticlesQuery } from '@/api/support/articles';
import { articleStatuses, type ArticleSummary } from '@/api/types';
import { Empty } from '@/components/empty';
import { LoadMore } from '@/components/load-more';
import { Page } from '@/components/page';
import { ProblemAlert } from '@/components/problem';
import { Segments } from '@/components/segments';
import { Button } from '@/components/ui/button';
import { SkeletonList } from '@/components/ui/skeleton';
import { formatRelative } from '@/lib/format';
import { useListKeys } from '@/lib/list-keys';
import * as messages from '@/messages';
import { ImportDialog } from './import-dialog';
import { StatusBadge } from './status-badge';

const m = messages.articles;
const from = '/help-articles' as const;
const anyState = 'ANY' as const;

function Row({ article }: { article: ArticleSummary }) {
  const { slug, title, topics, audience, language, status, changedAt } = article;
  const facts = [topics.join(', '), messages.help.audience[audience], language].join(' · ');
  return (
    <li className="relative flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3 hover:bg-sunken/60">
      <div className="min-w-0 flex-1 basis-56">
        <h2 className="font-semibold wrap-anywhere">
          <Link
            to="/help-articles/$slug"
            params={{ slug }}
            data-list-item
            className="rounded-sm after:absolute after:inset-0 hover:text-accent"
          >
            {title}
          </Link>
        </h2>
        <p className="text-[0.8125rem] wrap-anywhere text-muted-foreground">{facts}</p>
      </div>
      <span className="text-[0.8125rem] text-muted-foreground max-sm:hidden">
        {formatRelative(changedAt)}
      </span>
      <StatusBadge status={status} />
    </li>
  );
}

function Actions({ onImport }: { onImport: () => void }) {
  return (
    <>
      <Button asChild variant="secondary">
        <a href={articleFiles} download>
          <Download aria-hidden />
          {m.export}
        </a>
      </Button>
      <Button variant="secondary" onClick={onImport}>
        <Upload aria-hidden />
        {m.import}
      </Button>
      <Button asChild>
        <Link to="/help-articles/new">
          <Plus aria-hidden />
          {m.new}
        </Link>
      </Button>
    </>
  );
}

/** All articles in whatever state, for administrators. */
export function ArticlesPage() {
  useListKeys();
  const { status } = useSearch({ from });
  const navigate = useNavigate({ from });
  const [importing, setImporting] = useState(false);
  const articles = useInfiniteQuery(allArticlesQuery(status));
  const found = articles.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Page title={m.title} lead={m.lead} actions={<Actions onImport={() => setImporting(true)} />}>
      <Segments
        label={m.state}
        value={status ?? anyState}
        onChange={(chosen) => void navigate({ search: { status: chosen === anyState ? undefined : chosen } })}
        className="mb-4"
        options={[
          { value: anyState, name: messages.common.any },
          ...articleStatuses.map((value) => ({ value, name: m.status[value] })),
        ]}
      />
      {articles.isPending && <SkeletonList rows={4} className="h-16" />}
      <ProblemAlert error={articles.error} onRetry={() => void articles.refetch()} />
      {found.length > 0 && (
        <ul className="divide-y divide-border overflow-hidden rounded-lg border border-border bg-surface shadow-card">
          {found.map((article) => (
            <Row key={article.id} article={article} />
          ))}
        </ul>
      )}
      {articles.data && found.length === 0 && <Empty picture="board" title={m.empty} text={m.emptyText} />}
      <LoadMore query={articles} />
      {importing && <ImportDialog onClose={() => setImporting(false)} />}
    </Page>
  );
}
