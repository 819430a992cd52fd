import { Link } from '@tanstack/react-router';
import type { SearchHit } from '@/api/types';
import { Facts } from '@/components/posting-facts';
import { Pieces } from '@/components/search/pieces';
import { Why } from '@/components/search/why';
import { Avatar } from '@/components/ui/avatar';
import { formatRelative } from '@/lib/format';
import * as messages from '@/messages';

type HitProps = { hit: SearchHit; level: 2 | 3; onOpen?: () => void };

function Hit({ hit, level, onOpen }: HitProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  const marked = (field: string) => hit.highlights.find((one) => one.field === field);
  const title = marked('title');
  const said = marked('description') ?? marked('skills');
  return (
    <article className="relative flex gap-4 p-4 transition-colors hover:bg-sunken/60 sm:p-5">
      <Avatar name={hit.company} square className="mt-0.5 size-10! max-sm:hidden" />
      <div className="min-w-0 flex-1">
        <Heading className="text-base font-semibold">
          <Link
            to="/jobs/$jobId"
            params={{ jobId: hit.id }}
            data-list-item
            onClick={onOpen}
            className="rounded-sm after:absolute after:inset-0 hover:text-accent"
          >
            {title ? <Pieces pieces={title.pieces} /> : hit.title}
          </Link>
        </Heading>
        <p className="mt-0.5 text-sm">{hit.company}</p>
        <Facts
          place={hit.place}
          mode={hit.mode}
          salary={hit.salary}
          employment={hit.employment}
          deadline={hit.deadline}
          className="mt-2 gap-x-4! text-[0.8125rem]!"
        />
        {said && (
          <p className="mt-2 line-clamp-2 text-sm text-muted-foreground">
            <Pieces pieces={said.pieces} />
          </p>
        )}
        <Why why={hit.why} />
      </div>
      {hit.published && (
        <time
          dateTime={hit.published}
          title={messages.facts.posted(formatRelative(hit.published))}
          className="hidden text-[0.8125rem] whitespace-nowrap text-muted-foreground sm:block"
        >
          {formatRelative(hit.published)}
        </time>
      )}
    </article>
  );
}

type HitListProps = {
  hits: SearchHit[];
  level: 2 | 3;
  /** Hears which one is opened, and its place from 1. */
  onOpen?: (hit: SearchHit, place: number) => void;
};

/** What was found, each with the reason. */
export function HitList({ hits, level, onOpen }: HitListProps) {
  return (
    <ul className="divide-y divide-border overflow-hidden rounded-lg border border-border bg-surface shadow-card">
      {hits.map((hit, index) => (
        <li key={hit.id}>
          <Hit hit={hit} level={level} onOpen={() => onOpen?.(hit, index + 1)} />
        </li>
      ))}
    </ul>
  );
}
