import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { ArrowLeft, ExternalLink, ScanSearch, Send } from 'lucide-react';
import { applicationsQuery } from '@/api/applications/applications';
import { cvsQuery } from '@/api/cv/cvs';
import { useSession } from '@/api/identity/session';
import { postingQuery } from '@/api/jobs/posting';
import type { PostingView } from '@/api/types';
import { Empty } from '@/components/empty';
import { Markdown } from '@/components/markdown';
import { Page } from '@/components/page';
import { PostingFacts } from '@/components/posting-facts';
import { ProblemAlert } from '@/components/problem';
import { Alert } from '@/components/ui/alert';
import { Button } from '@/components/ui/button';
import { Card, CardBody } from '@/components/ui/card';
import { SkeletonList } from '@/components/ui/skeleton';
import { SimilarJobs } from './search/similar-jobs';
import { formatRelative, languageName } from '@/lib/format';
import { isProblem } from '@/lib/problem';
import * as messages from '@/messages';
import { KeepJob } from './keep-job';
import { PostingAsks } from './posting-asks';

const m = messages.jobs;

type CheckProps = { job: string; cv: string | undefined; loading: boolean };

/** The way to the check of the newest CV, or to the CVs where there is none; it waits until that is known. */
function Check({ job, cv, loading }: CheckProps) {
  const label = (
    <>
      <ScanSearch aria-hidden />
      {m.checkCv}
    </>
  );
  if (loading) return <Button size="lg" variant="secondary" busy children={label} />;
  return (
    <Button asChild size="lg" variant="secondary">
      {cv ? (
        <Link to="/cvs/$cvId/check" params={{ cvId: cv }} search={{ job }} children={label} />
      ) : (
        <Link to="/cvs" children={label} />
      )}
    </Button>
  );
}

function Actions({ posting }: { posting: PostingView }) {
  const user = useSession();
  const seeks = Boolean(user?.roles.includes('candidate'));
  const applications = useInfiniteQuery({ ...applicationsQuery(), enabled: seeks });
  const cvs = useQuery({ ...cvsQuery, enabled: seeks });
  const sent = applications.data?.pages
    .flatMap((page) => page.items)
    .find(({ jobId }) => jobId === posting.id);
  const cv = cvs.data?.items[0];

  if (sent) {
    return (
      <Button asChild size="lg" variant="soft" className="w-full">
        <Link to="/applications/$applicationId" params={{ applicationId: sent.id }}>
          {m.seeApplication}
        </Link>
      </Button>
    );
  }
  if (posting.status !== 'PUBLISHED') return <Alert title={m.notOpen} />;
  return (
    <div className="grid gap-2">
      <Button asChild size="lg">
        <Link to="/apply/$jobId" params={{ jobId: posting.id }}>
          <Send aria-hidden />
          {user ? m.apply : m.signInToApply}
        </Link>
      </Button>
      <Check job={posting.id} cv={cv?.id} loading={seeks && cvs.isPending} />
      <p className="text-[0.8125rem] text-muted-foreground">{m.checkText}</p>
      {seeks && <KeepJob id={posting.id} />}
    </div>
  );
}

export function JobPage() {
  const { jobId } = useParams({ from: '/jobs/$jobId' });
  const posting = useQuery(postingQuery(jobId));
  if (posting.isPending) {
    return (
      <Page title={m.title}>
        <SkeletonList />
      </Page>
    );
  }
  if (isProblem(posting.error, 'not-found')) {
    return (
      <Empty
        page
        picture="sign"
        title={m.gone}
        text={m.goneText}
        className="min-h-[60dvh] content-center"
        action={
          <Button asChild>
            <Link to="/jobs">{m.back}</Link>
          </Button>
        }
      />
    );
  }
  if (posting.error) {
    return (
      <Page title={m.title} width="narrow">
        <ProblemAlert error={posting.error} onRetry={() => void posting.refetch()} />
      </Page>
    );
  }
  const job = posting.data;
  return (
    <Page
      title={job.title}
      eyebrow={
        <Link to="/jobs" className="inline-flex items-center gap-1.5 rounded-sm hover:text-foreground">
          <ArrowLeft className="size-4" aria-hidden />
          {m.back}
        </Link>
      }
      lead={
        <>
          <Link
            to="/companies/$companyId"
            params={{ companyId: job.companyId }}
            className="font-medium text-foreground underline-offset-4 hover:underline"
          >
            {job.companyName}
          </Link>
          {job.publishedAt && <span> · {messages.facts.posted(formatRelative(job.publishedAt))}</span>}
          <PostingFacts posting={job} className="mt-3" />
        </>
      }
    >
      <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="order-2 grid content-start gap-8 lg:order-1">
          <section aria-label={m.about}>
            <Markdown text={job.description} />
          </section>
          <PostingAsks posting={job} />
        </div>
        <aside className="order-1 lg:order-2">
          <Card className="lg:sticky lg:top-20">
            <CardBody className="grid gap-4">
              <Actions posting={job} />
              {job.languages.length > 0 && (
                <p className="text-sm">
                  <span className="text-muted-foreground">{m.languages}: </span>
                  {job.languages.map(languageName).join(', ')}
                </p>
              )}
              {job.status === 'PUBLISHED' && (
                <a
                  href={`/jobs/${job.id}/${job.slug}`}
                  className="inline-flex items-center gap-1.5 text-sm text-muted-foreground underline-offset-4 hover:text-foreground hover:underline"
                >
                  <ExternalLink className="size-4" aria-hidden />
                  {m.plainPage}
                </a>
              )}
            </CardBody>
          </Card>
        </aside>
      </div>
      {job.status === 'PUBLISHED' && <SimilarJobs jobId={job.id} />}
    </Page>
  );
}
