import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { ArrowLeft, Link2, PencilLine, Users } from 'lucide-react';
import { pipelineQuery } from '@/api/applications/pipeline';
import { postingQuery } from '@/api/jobs/posting';
import { Empty } from '@/components/empty';
import { Page } from '@/components/page';
import { ProblemAlert } from '@/components/problem';
import { Button } from '@/components/ui/button';
import { SkeletonList } from '@/components/ui/skeleton';
import { toast } from '@/lib/toast';
import * as messages from '@/messages';
import { Board } from './board';
import { MoveDialog } from './move-dialog';
import { useMover } from './use-mover';

const m = messages.pipeline;

export function BoardPage() {
  const { jobId } = useParams({ from: '/hiring/postings/$jobId/board' });
  const board = useQuery({ ...pipelineQuery(jobId), refetchInterval: 15_000 });
  const posting = useQuery(postingQuery(jobId));
  const mover = useMover();
  const total = board.data?.columns.reduce((sum, column) => sum + column.total, 0);

  async function share() {
    const slug = posting.data?.slug;
    await navigator.clipboard.writeText(`${location.origin}/jobs/${jobId}${slug ? `/${slug}` : ''}`);
    toast(m.copied);
  }

  return (
    <Page
      title={m.title(board.data?.jobTitle ?? posting.data?.title ?? '…')}
      heading={board.data?.jobTitle ?? posting.data?.title ?? m.name}
      width="full"
      eyebrow={
        <Link
          to="/hiring/postings"
          className="inline-flex items-center gap-1.5 rounded-sm hover:text-foreground"
        >
          <ArrowLeft className="size-4" aria-hidden />
          {messages.postings.title}
        </Link>
      }
      lead={total !== undefined && messages.applications.count(total)}
      actions={
        <>
          <Button variant="ghost" onClick={() => void share()}>
            <Link2 aria-hidden />
            {m.share}
          </Button>
          {posting.data?.status === 'PUBLISHED' && (
            <Button asChild variant="secondary">
              <Link to="/hiring/postings/$jobId/people" params={{ jobId }}>
                <Users aria-hidden />
                {m.people}
              </Link>
            </Button>
          )}
          <Button asChild variant="secondary">
            <Link to="/hiring/postings/$jobId" params={{ jobId }}>
              <PencilLine aria-hidden />
              {m.posting}
            </Link>
          </Button>
        </>
      }
    >
      {board.isPending && <SkeletonList rows={3} className="h-32" />}
      <ProblemAlert error={board.error} onRetry={() => void board.refetch()} />
      {total === 0 && <Empty picture="board" title={m.empty} text={m.emptyText} className="py-8!" />}
      {board.data && <Board board={board.data} mover={mover} />}
      {mover.asked && <MoveDialog key={mover.asked.stage.key} mover={mover} />}
    </Page>
  );
}
