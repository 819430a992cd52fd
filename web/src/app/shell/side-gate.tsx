import { useAddSide } from '@/api/users/me';
import { Empty } from '@/components/empty';
import { Button } from '@/components/ui/button';
import { toastProblem } from '@/lib/problem-words';
import { toast } from '@/lib/toast';
import * as messages from '@/messages';

const m = messages.otherSide;

/** Stands in for a place of the side that a person does not have yet. */
export function SideGate({ side }: { side: 'candidate' | 'hr' }) {
  const addSide = useAddSide();
  const hiring = side === 'hr';
  return (
    <Empty
      picture={hiring ? 'company' : 'cv'}
      title={hiring ? m.hiringTitle : m.candidateTitle}
      text={hiring ? m.hiringText : m.candidateText}
      page
      className="min-h-[60dvh] content-center"
      action={
        <Button
          busy={addSide.isPending}
          onClick={() =>
            addSide.mutate(hiring ? 'HR' : 'CANDIDATE', {
              onSuccess: () => toast(m.added),
              onError: toastProblem,
            })
          }
        >
          {hiring ? m.addHiring : m.addCandidate}
        </Button>
      }
    />
  );
}
