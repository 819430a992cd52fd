import { Bookmark, BookmarkCheck, X } from 'lucide-react';
import { useFeedback } from '@/api/search/recommendations';
import type { RecommendedJob } from '@/api/types';
import { Fit } from '@/components/recommendation/fit';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { toastProblem } from '@/lib/problem-words';
import { toast } from '@/lib/toast';
import * as messages from '@/messages';
import { JobRow } from './job-row';

const m = messages.recommended;

/** A job with everything that was compared, for and against. */
export function Recommendation({ item }: { item: RecommendedJob }) {
  const { job, score, saved } = item;
  const feedback = useFeedback();

  function hide() {
    feedback.mutate(
      { id: job.id, feedback: 'HIDDEN' },
      {
        onSuccess: () =>
          toast(m.hidden(job.title), {
            action: {
              label: messages.common.undo,
              run: () => feedback.mutate({ id: job.id, feedback: undefined }, { onError: toastProblem }),
            },
          }),
        onError: toastProblem,
      },
    );
  }

  function keep() {
    feedback.mutate({ id: job.id, feedback: saved ? undefined : 'SAVED' }, { onError: toastProblem });
  }

  return (
    <JobRow
      job={job}
      aside={
        <Badge tone={score >= 60 ? 'accent' : 'neutral'} aria-label={m.scoreLong(score)} role="img">
          {m.score(score)}
        </Badge>
      }
      actions={
        <>
          <Button
            size="sm"
            variant="secondary"
            aria-pressed={saved}
            aria-label={saved ? m.unsaveJob(job.title) : m.saveJob(job.title)}
            busy={feedback.isPending}
            onClick={keep}
          >
            {saved ? <BookmarkCheck aria-hidden /> : <Bookmark aria-hidden />}
            {saved ? m.saved : m.save}
          </Button>
          <Button size="sm" variant="ghost" aria-label={m.hideJob(job.title)} onClick={hide}>
            <X aria-hidden />
            {m.hide}
          </Button>
        </>
      }
    >
      <Fit of={item} words={m} />
    </JobRow>
  );
}
