import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { applicationsQuery } from '@/api/applications/applications';
import { cvsQuery } from '@/api/cv/cvs';
import { newestPostingsQuery } from '@/api/jobs/postings';
import { recommendedQuery } from '@/api/search/recommendations';
import { Empty } from '@/components/empty';
import { PostingList } from '@/components/posting-row';
import { ProblemAlert } from '@/components/problem';
import { isNear } from '@/components/recommendation/near';
import { StageBadge } from '@/components/stage-badge';
import { Button } from '@/components/ui/button';
import { formatRelative } from '@/lib/format';
import * as messages from '@/messages';
import { ForYou } from './for-you';

const m = messages.today.candidate;

function FirstStep() {
  return (
    <div className="rounded-xl bg-accent-soft text-accent-soft-foreground">
      <Empty
        picture="cv"
        title={m.firstCv}
        text={m.firstCvText}
        className="py-9! [&_p]:text-inherit"
        action={
          <Button asChild>
            <Link to="/cvs">{m.upload}</Link>
          </Button>
        }
      />
    </div>
  );
}

export function CandidateToday({ titled }: { titled: boolean }) {
  const cvs = useQuery(cvsQuery);
  const applications = useInfiniteQuery(applicationsQuery());
  const recommended = useInfiniteQuery(recommendedQuery).data?.pages[0];
  const forYou =
    recommended?.basis === 'PROFILE'
      ? recommended.items.filter((item) => isNear(item, recommended)).slice(0, 4)
      : [];
  const fresh = useQuery({ ...newestPostingsQuery({}, 4), enabled: forYou.length === 0 });
  const open =
    applications.data?.pages.flatMap((page) => page.items).filter(({ status }) => status === 'ACTIVE') ?? [];
  return (
    <>
      {titled && <p className="text-xl font-semibold">{m.title}</p>}
      <ProblemAlert error={cvs.error ?? applications.error} />
      {cvs.data?.items.length === 0 && <FirstStep />}
      {open.length > 0 && (
        <section aria-labelledby="open">
          <div className="mb-3 flex items-baseline justify-between gap-4">
            <h2 id="open" className="text-lg font-semibold">
              {m.openApplications(open.length)}
            </h2>
            <Button asChild variant="link" className="text-sm!">
              <Link to="/applications">{m.applications}</Link>
            </Button>
          </div>
          <ul className="divide-y divide-border overflow-hidden rounded-lg border border-border bg-surface shadow-card">
            {open.slice(0, 5).map((application) => (
              <li
                key={application.id}
                className="relative flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-3 hover:bg-sunken/60"
              >
                <div className="min-w-0 flex-1 basis-48">
                  <Link
                    to="/applications/$applicationId"
                    params={{ applicationId: application.id }}
                    className="font-medium after:absolute after:inset-0"
                  >
                    {application.jobTitle}
                  </Link>
                  <p className="text-[0.8125rem] text-muted-foreground">
                    {application.companyName} · {formatRelative(application.stageSince)}
                  </p>
                </div>
                <StageBadge application={application} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {forYou.length > 0 && <ForYou items={forYou} />}
      {forYou.length === 0 && fresh.data && fresh.data.length > 0 && (
        <section aria-labelledby="fresh">
          <div className="mb-3 flex items-baseline justify-between gap-4">
            <h2 id="fresh" className="text-lg font-semibold">
              {m.fresh}
            </h2>
            <Button asChild variant="link" className="text-sm!">
              <Link to="/jobs">{m.findJobs}</Link>
            </Button>
          </div>
          <PostingList postings={fresh.data} />
        </section>
      )}
    </>
  );
}
