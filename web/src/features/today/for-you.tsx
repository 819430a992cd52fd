import { Link } from '@tanstack/react-router';
import type { RecommendedJob } from '@/api/types';
import { Facts } from '@/components/posting-facts';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import * as messages from '@/messages';

const m = messages.recommended;

/** The first of what is recommended; reasons are on the page of its own. */
export function ForYou({ items }: { items: RecommendedJob[] }) {
  return (
    <section aria-labelledby="for-you">
      <div className="mb-3 flex items-baseline justify-between gap-4">
        <h2 id="for-you" className="text-lg font-semibold">
          {m.title}
        </h2>
        <Button asChild variant="link" className="text-sm!">
          <Link to="/recommended">{m.why}</Link>
        </Button>
      </div>
      <ul className="divide-y divide-border overflow-hidden rounded-lg border border-border bg-surface shadow-card">
        {items.map(({ job, score }) => (
          <li key={job.id} className="relative flex items-start gap-4 p-4 hover:bg-sunken/60">
            <div className="min-w-0 flex-1">
              <h3 className="font-semibold">
                <Link
                  to="/jobs/$jobId"
                  params={{ jobId: job.id }}
                  className="after:absolute after:inset-0 hover:text-accent"
                >
                  {job.title}
                </Link>
              </h3>
              <p className="mt-0.5 text-sm">{job.company}</p>
              <Facts
                place={job.place}
                mode={job.mode}
                salary={job.salary}
                employment={job.employment}
                className="mt-2 gap-x-4! text-[0.8125rem]!"
              />
            </div>
            <Badge tone={score >= 60 ? 'accent' : 'neutral'} aria-label={m.scoreLong(score)} role="img">
              {m.score(score)}
            </Badge>
          </li>
        ))}
      </ul>
    </section>
  );
}
