import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { SearchHit } from '@/api/types';
import { Facts } from '@/components/posting-facts';

type JobRowProps = { job: SearchHit; aside?: ReactNode; actions: ReactNode; children?: ReactNode };

/** A posting with what one can do with it here. */
export function JobRow({ job, aside, actions, children }: JobRowProps) {
  return (
    <article className="grid gap-3 p-4 sm:p-5">
      <div className="flex items-start justify-between gap-4">
        <div className="min-w-0">
          <h2 className="text-base font-semibold">
            <Link
              to="/jobs/$jobId"
              params={{ jobId: job.id }}
              data-list-item
              className="rounded-sm hover:text-accent"
            >
              {job.title}
            </Link>
          </h2>
          <p className="mt-0.5 text-sm">{job.company}</p>
        </div>
        {aside}
      </div>
      <Facts
        place={job.place}
        mode={job.mode}
        salary={job.salary}
        employment={job.employment}
        deadline={job.deadline}
        className="gap-x-4! text-[0.8125rem]!"
      />
      {children}
      <div className="flex flex-wrap gap-2">{actions}</div>
    </article>
  );
}

export function JobRows({ children }: { children: ReactNode }) {
  return (
    <ul className="divide-y divide-border overflow-hidden rounded-lg border border-border bg-surface shadow-card">
      {children}
    </ul>
  );
}
