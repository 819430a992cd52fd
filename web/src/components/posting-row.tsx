import { Link } from '@tanstack/react-router';
import type { PostingSummary } from '@/api/types';
import { formatRelative } from '@/lib/format';
import * as messages from '@/messages';
import { PostingFacts } from './posting-facts';
import { Avatar } from './ui/avatar';

/** A posting as candidates meet it in a list; the whole line leads to its page. */
export function PostingRow({ posting }: { posting: PostingSummary }) {
  return (
    <article className="relative flex gap-4 p-4 transition-colors hover:bg-sunken/60 sm:p-5">
      <Avatar name={posting.companyName} square className="mt-0.5 size-10! max-sm:hidden" />
      <div className="min-w-0 flex-1">
        <h3 className="text-base font-semibold">
          <Link
            to="/jobs/$jobId"
            params={{ jobId: posting.id }}
            data-list-item
            className="rounded-sm after:absolute after:inset-0 hover:text-accent"
          >
            {posting.title}
          </Link>
        </h3>
        <p className="mt-0.5 text-sm">{posting.companyName}</p>
        <PostingFacts posting={posting} className="mt-2 gap-x-4! text-[0.8125rem]!" />
      </div>
      {posting.publishedAt && (
        <time
          dateTime={posting.publishedAt}
          title={messages.facts.posted(formatRelative(posting.publishedAt))}
          className="hidden text-[0.8125rem] whitespace-nowrap text-muted-foreground sm:block"
        >
          {formatRelative(posting.publishedAt)}
        </time>
      )}
    </article>
  );
}

export function PostingList({ postings }: { postings: PostingSummary[] }) {
  return (
    <ul className="divide-y divide-border overflow-hidden rounded-lg border border-border bg-surface shadow-card">
      {postings.map((posting) => (
        <li key={posting.id}>
          <PostingRow posting={posting} />
        </li>
      ))}
    </ul>
  );
}
