import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { recommendedQuery, useForgetFeedback } from '@/api/search/recommendations';
import type { RecommendedJob, RecommendedJobs as Answer } from '@/api/types';
import { Confirm } from '@/components/confirm';
import { Empty } from '@/components/empty';
import { LoadMore } from '@/components/load-more';
import { ProblemAlert } from '@/components/problem';
import { isNear } from '@/components/recommendation/near';
import { Alert } from '@/components/ui/alert';
import { Button } from '@/components/ui/button';
import { SkeletonList } from '@/components/ui/skeleton';
import { formatList } from '@/lib/format';
import { toastProblem } from '@/lib/problem-words';
import { toast } from '@/lib/toast';
import * as messages from '@/messages';
import { JobRows } from './job-row';
import { Recommendation } from './recommendation';

const m = messages.recommended;

/** What the list is made of, and what would make it better. */
function Basis({ answer }: { answer: Answer }) {
  const forget = useForgetFeedback();
  const [asks, setAsks] = useState(false);
  const missing = answer.fillIn.map((fact) => m.facts[fact]);
  return (
    <div className="mb-4 grid gap-3">
      {answer.degraded.includes('MEANING_AWAY') && (
        <Alert title={messages.search.wordsOnly}>{messages.search.wordsOnlyText}</Alert>
      )}
      {missing.length > 0 && (
        <div className="rounded-lg bg-accent-soft px-4 py-3 text-sm text-accent-soft-foreground">
          <p>
            {answer.basis === 'NOTHING_YET' ? m.newest : `${m.fillIn} ${formatList(missing)}.`}{' '}
            <Link to="/profile" className="font-medium underline underline-offset-4">
              {m.edit}
            </Link>
          </p>
        </div>
      )}
      {answer.learned && (
        <p className="flex flex-wrap items-center gap-x-2 text-sm text-muted-foreground">
          {m.learned}
          <Button variant="link" className="text-sm!" onClick={() => setAsks(true)}>
            {m.forget}
          </Button>
        </p>
      )}
      {asks && (
        <Confirm
          title={m.forgetAsk}
          text={m.forgetText}
          action={m.forget}
          busy={forget.isPending}
          onClose={() => setAsks(false)}
          onConfirm={() =>
            forget.mutate(undefined, {
              onSuccess: () => toast(m.forgotten),
              onError: toastProblem,
              onSettled: () => setAsks(false),
            })
          }
        />
      )}
    </div>
  );
}

function Items({ items }: { items: RecommendedJob[] }) {
  if (items.length === 0) return null;
  return (
    <JobRows>
      {items.map((item) => (
        <li key={item.job.id}>
          <Recommendation item={item} />
        </li>
      ))}
    </JobRows>
  );
}

export function RecommendedJobs() {
  const recommended = useInfiniteQuery(recommendedQuery);
  const first = recommended.data?.pages[0];
  const items = recommended.data?.pages.flatMap((page) => page.items) ?? [];
  const near = items.filter((item) => first && isNear(item, first));
  const further = items.filter((item) => first && !isNear(item, first));
  return (
    <>
      <ProblemAlert error={recommended.error} onRetry={() => void recommended.refetch()} />
      {recommended.isPending && <SkeletonList className="h-40" />}
      {first && <Basis answer={first} />}
      {first && items.length === 0 && (
        <Empty
          picture="search"
          title={m.emptyTitle}
          text={m.emptyText}
          action={
            <Button asChild variant="secondary">
              <Link to="/jobs">{m.findJobs}</Link>
            </Button>
          }
        />
      )}
      {first && items.length > 0 && near.length === 0 && <p className="mb-4">{m.nothingNear}</p>}
      <Items items={near} />
      {further.length > 0 && <h2 className="mt-8 mb-3 text-lg font-semibold">{m.further}</h2>}
      <Items items={further} />
      <LoadMore query={recommended} />
    </>
  );
}
