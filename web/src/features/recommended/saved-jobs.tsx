import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { BookmarkCheck } from 'lucide-react';
import { savedJobsQuery, useFeedback } from '@/api/search/recommendations';
import { Empty } from '@/components/empty';
import { LoadMore } from '@/components/load-more';
import { ProblemAlert } from '@/components/problem';
import { Button } from '@/components/ui/button';
import { SkeletonList } from '@/components/ui/skeleton';
import { toastProblem } from '@/lib/problem-words';
import * as messages from '@/messages';
import { JobRow, JobRows } from './job-row';

const m = messages.recommended;

export function SavedJobs() {
  const saved = useInfiniteQuery(savedJobsQuery);
  const feedback = useFeedback();
  const jobs = saved.data?.pages.flatMap((page) => page.items.map(({ job }) => job)) ?? [];
  return (
    <>
      <ProblemAlert error={saved.error} onRetry={() => void saved.refetch()} />
      {saved.isPending && <SkeletonList className="h-28" />}
      {saved.data && jobs.length === 0 && (
        <Empty
          picture="search"
          title={m.noSaved}
          text={m.noSavedText}
          action={
            <Button asChild variant="secondary">
              <Link to="/jobs">{m.findJobs}</Link>
            </Button>
          }
        />
      )}
      {jobs.length > 0 && (
        <JobRows>
          {jobs.map((job) => (
            <li key={job.id}>
              <JobRow
                job={job}
                actions={
                  <Button
                    size="sm"
                    variant="secondary"
                    aria-pressed
                    aria-label={m.unsaveJob(job.title)}
                    onClick={() =>
                      feedback.mutate({ id: job.id, feedback: undefined }, { onError: toastProblem })
                    }
                  >
                    <BookmarkCheck aria-hidden />
                    {m.saved}
                  </Button>
                }
              />
            </li>
          ))}
        </JobRows>
      )}
      <LoadMore query={saved} />
    </>
  );
}
