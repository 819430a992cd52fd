import { useQueries, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ChevronRight } from 'lucide-react';
import { pipelineQuery } from '@/api/applications/pipeline';
import { newestPostingsQuery } from '@/api/jobs/postings';
import type { PostingSummary } from '@/api/types';
import { myCompaniesQuery } from '@/api/users/companies';
import { Empty } from '@/components/empty';
import { ProblemAlert } from '@/components/problem';
import { Button } from '@/components/ui/button';
import * as messages from '@/messages';

const m = messages.today.hiring;
const SHOWN = 8;

function FirstStep({ company }: { company: boolean }) {
  return (
    <div className="rounded-xl bg-accent-soft text-accent-soft-foreground">
      <Empty
        picture={company ? 'company' : 'board'}
        title={company ? m.firstCompany : m.firstPosting}
        text={company ? m.firstCompanyText : m.firstPostingText}
        className="py-9! [&_p]:text-inherit"
        action={
          <Button asChild>
            {company ? (
              <Link to="/hiring/company">{m.createCompany}</Link>
            ) : (
              <Link to="/hiring/postings/new">{m.writePosting}</Link>
            )}
          </Button>
        }
      />
    </div>
  );
}

function PostingLine({ posting, waiting }: { posting: PostingSummary; waiting: number | undefined }) {
  return (
    <li className="relative flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-3 hover:bg-sunken/60">
      <div className="min-w-0 flex-1 basis-48">
        <Link
          to={posting.status === 'DRAFT' ? '/hiring/postings/$jobId' : '/hiring/postings/$jobId/board'}
          params={{ jobId: posting.id }}
          className="font-medium after:absolute after:inset-0"
        >
          {posting.title}
        </Link>
        <p className="text-[0.8125rem] text-muted-foreground">{posting.companyName}</p>
      </div>
      {waiting !== undefined && (
        <span className={waiting ? 'text-sm font-semibold' : 'text-sm text-muted-foreground'}>
          {waiting ? m.waiting(waiting) : m.waitingNone}
        </span>
      )}
      <ChevronRight className="size-4 text-muted-foreground max-sm:hidden" aria-hidden />
    </li>
  );
}

/** What waits for a recruiter: new applications per open posting, and drafts to finish. */
export function HiringToday({ titled }: { titled: boolean }) {
  const companies = useQuery(myCompaniesQuery);
  const mine = companies.data ?? [];
  const lists = useQueries({ queries: mine.map(({ companyId }) => newestPostingsQuery({ companyId }, 20)) });
  const postings = lists.flatMap((list) => list.data ?? []);
  const open = postings.filter(({ status }) => status === 'PUBLISHED').slice(0, SHOWN);
  const drafts = postings.filter(({ status }) => status === 'DRAFT');
  const boards = useQueries({ queries: open.map(({ id }) => pipelineQuery(id)) });
  const loaded = companies.data && lists.every((list) => list.data);

  return (
    <>
      {titled && <p className="text-xl font-semibold">{m.title}</p>}
      <ProblemAlert error={companies.error} onRetry={() => void companies.refetch()} />
      {companies.data?.length === 0 && <FirstStep company />}
      {loaded && mine.length > 0 && postings.length === 0 && <FirstStep company={false} />}
      {open.length > 0 && (
        <section aria-labelledby="open-postings">
          <h2 id="open-postings" className="mb-3 text-lg font-semibold">
            {m.postings}
          </h2>
          <ul className="divide-y divide-border overflow-hidden rounded-lg border border-border bg-surface shadow-card">
            {open.map((posting, index) => (
              <PostingLine
                key={posting.id}
                posting={posting}
                waiting={boards[index]?.data?.columns[0]?.total}
              />
            ))}
          </ul>
        </section>
      )}
      {drafts.length > 0 && (
        <section aria-labelledby="drafts">
          <h2 id="drafts" className="mb-3 text-lg font-semibold">
            {m.drafts}
          </h2>
          <ul className="divide-y divide-border overflow-hidden rounded-lg border border-border bg-surface shadow-card">
            {drafts.map((posting) => (
              <PostingLine key={posting.id} posting={posting} waiting={undefined} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
