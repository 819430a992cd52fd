import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { articleQuery } from '@/api/support/article';
import { Page } from '@/components/page';
import { ProblemAlert } from '@/components/problem';
import { SkeletonList } from '@/components/ui/skeleton';
import * as messages from '@/messages';
import { ArticleEditor } from './article-editor';

export function NewArticlePage() {
  return <ArticleEditor />;
}

export function EditArticlePage() {
  const { slug } = useParams({ from: '/help-articles/$slug' });
  const article = useQuery({ ...articleQuery(slug), refetchOnWindowFocus: false });
  if (!article.data) {
    return (
      <Page title={messages.articles.title} width="reading">
        {article.isPending && <SkeletonList />}
        <ProblemAlert error={article.error} onRetry={() => void article.refetch()} />
      </Page>
    );
  }
  return <ArticleEditor key={`${article.data.id}.${article.data.version}`} article={article.data} />;
}
