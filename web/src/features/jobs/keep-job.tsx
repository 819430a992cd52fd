import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Bookmark, BookmarkCheck } from 'lucide-react';
import { savedJobsQuery, useFeedback } from '@/api/search/recommendations';
import { Button } from '@/components/ui/button';
import { toastProblem } from '@/lib/problem-words';
import { toast } from '@/lib/toast';
import * as messages from '@/messages';

const m = messages.recommended;

/** Keeps a posting for later, or not any more. */
export function KeepJob({ id }: { id: string }) {
  const navigate = useNavigate();
  const saved = useInfiniteQuery(savedJobsQuery);
  const feedback = useFeedback();
  const isSaved = saved.data?.pages.some((page) => page.items.some(({ job }) => job.id === id)) ?? false;

  function change() {
    feedback.mutate(
      { id, feedback: isSaved ? undefined : 'SAVED' },
      {
        onSuccess: () =>
          !isSaved &&
          toast(m.keptToast, {
            action: {
              label: m.seeSaved,
              run: () => void navigate({ to: '/recommended', search: { show: 'saved' } }),
            },
          }),
        onError: toastProblem,
      },
    );
  }

  return (
    <Button
      size="lg"
      variant="ghost"
      aria-pressed={isSaved}
      busy={feedback.isPending || saved.isPending}
      onClick={change}
    >
      {isSaved ? <BookmarkCheck aria-hidden /> : <Bookmark aria-hidden />}
      {isSaved ? m.saved : m.save}
    </Button>
  );
}
