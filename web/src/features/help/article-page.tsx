import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { ArrowLeft, PencilLine } from 'lucide-react';
import { useSession } from '@/api/identity/session';
import { articleQuery } from '@/api/support/article';
import { Empty } from '@/components/empty';
import { Page } from '@/components/page';
import { ProblemAlert } from '@/components/problem';
import { Alert } from '@/components/ui/alert';
import { Button } from '@/components/ui/button';
import { SkeletonList } from '@/components/ui/skeleton';
import { formatDate } from '@/lib/format';
import { isProblem } from '@/lib/problem';
import * as messages from '@/messages';
import { ArticleText } from './article-text';

const m = messages.help;

function Gone() {
  return (
    <Empty
      page
      picture="sign"
      title={m.goneTitle}
      text={m.goneText}
      className="min-h-[60dvh] content-center"
      action={
        <Button asChild>
          <Link to="/help">{m.back}</Link>
        </Button>
      }
    />
  );
}

export function ArticlePage() {
  const { slug } = useParams({ from: '/help/$slug' });
  const article = useQuery(articleQuery(slug));
  const edits = useSession()?.roles.includes('admin');
  if (isProblem(article.error, 'not-found')) return <Gone />;
  if (!article.data) {
    return (
      <Page title={m.title} width="reading">
        {article.isPending && <SkeletonList />}
        <ProblemAlert error={article.error} onRetry={() => void article.refetch()} />
      </Page>
    );
  }
  const { title, summary, body, language, status, changedAt } = article.data;
  return (
    <Page
      title={title}
      width="reading"
      lead={summary}
      eyebrow={
        <Link to="/help" className="inline-flex items-center gap-1.5 rounded-sm hover:text-foreground">
          <ArrowLeft className="size-4" aria-hidden />
          {m.back}
        </Link>
      }
      actions={
        edits && (
          <Button asChild variant="secondary" size="sm">
            <Link to="/help-articles/$slug" params={{ slug }}>
              <PencilLine aria-hidden />
              {m.edit}
            </Link>
          </Button>
        )
      }
    >
      {status !== 'PUBLISHED' && <Alert title={m.hidden} className="mb-5" />}
      <ArticleText text={body} language={language} />
      <p className="mt-10 text-[0.8125rem] text-muted-foreground">{m.changed(formatDate(changedAt))}</p>
    </Page>
  );
}
