import { Link } from '@tanstack/react-router';
import type { ArticleHit, ArticleSummary } from '@/api/types';
import { Pieces } from '@/components/search/pieces';
import { Why } from '@/components/search/why';

/** An article in a list; where it was looked for, with the words marked. */
export function ArticleRow({ article }: { article: ArticleSummary | ArticleHit }) {
  const highlights = 'highlights' in article ? article.highlights : [];
  const marked = (field: string) => highlights.find((one) => one.field === field)?.pieces;
  const title = marked('title');
  const text = marked('summary') ?? (title ? undefined : marked('body'));
  return (
    <article className="relative p-4 transition-colors hover:bg-sunken/60">
      <h3 lang={article.language} className="font-semibold">
        <Link
          to="/help/$slug"
          params={{ slug: article.slug }}
          data-list-item
          className="rounded-sm after:absolute after:inset-0 hover:text-accent"
        >
          {title ? <Pieces pieces={title} /> : article.title}
        </Link>
      </h3>
      <p lang={article.language} className="mt-0.5 text-sm text-muted-foreground">
        {text ? <Pieces pieces={text} /> : article.summary}
      </p>
      {'why' in article && <Why why={article.why} />}
    </article>
  );
}
