import { Link, useNavigate } from '@tanstack/react-router';
import { Check, Columns3, Ellipsis, Eye, Globe, RotateCcw, Square, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useChangePosting, useDeletePosting, type PostingStep } from '@/api/jobs/change-posting';
import type { PostingView } from '@/api/types';
import { Confirm } from '@/components/confirm';
import { Button } from '@/components/ui/button';
import { Menu, MenuContent, MenuItem, MenuSeparator, MenuTrigger } from '@/components/ui/menu';
import { toastProblem } from '@/lib/problem-words';
import { toast } from '@/lib/toast';
import * as messages from '@/messages';

const m = messages.postings;
const said: Record<PostingStep, string> = {
  publish: m.published,
  close: m.closed,
  fill: m.filled,
  relist: m.relisted,
};

type PostingActionsProps = {
  posting: PostingView;
  dirty: boolean;
  onSave: () => Promise<PostingView | undefined>;
};

/** The life of a posting: publish, close, fill, open again, delete. */
export function PostingActions({ posting, dirty, onSave }: PostingActionsProps) {
  const navigate = useNavigate();
  const change = useChangePosting(posting.id);
  const remove = useDeletePosting(posting.id);
  const [asking, ask] = useState<'close' | 'delete'>();
  const open = posting.status === 'PUBLISHED';
  const draft = posting.status === 'DRAFT';

  function take(step: PostingStep) {
    change.mutate(step, {
      onSuccess: () => {
        ask(undefined);
        toast(said[step]);
      },
      onError: toastProblem,
    });
  }

  async function publish() {
    if (dirty && !(await onSave())) return;
    take('publish');
  }

  return (
    <>
      {!draft && (
        <Button asChild variant="secondary">
          <Link to="/hiring/postings/$jobId/board" params={{ jobId: posting.id }}>
            <Columns3 aria-hidden />
            {m.board}
          </Link>
        </Button>
      )}
      {draft && (
        <Button busy={change.isPending} onClick={() => void publish()}>
          {!change.isPending && <Globe aria-hidden />}
          {m.publish}
        </Button>
      )}
      <Menu>
        <MenuTrigger asChild>
          <Button variant="secondary" size="icon" aria-label={messages.common.more}>
            <Ellipsis aria-hidden />
          </Button>
        </MenuTrigger>
        <MenuContent>
          <MenuItem onSelect={() => void navigate({ to: '/jobs/$jobId', params: { jobId: posting.id } })}>
            <Eye aria-hidden />
            {m.public}
          </MenuItem>
          {open && (
            <MenuItem onSelect={() => take('fill')}>
              <Check aria-hidden />
              {m.fill}
            </MenuItem>
          )}
          {open && (
            <MenuItem onSelect={() => ask('close')}>
              <Square aria-hidden />
              {m.close}
            </MenuItem>
          )}
          {!open && !draft && (
            <MenuItem onSelect={() => take('relist')}>
              <RotateCcw aria-hidden />
              {m.relist}
            </MenuItem>
          )}
          <MenuSeparator />
          <MenuItem onSelect={() => ask('delete')}>
            <Trash2 aria-hidden />
            {m.delete}
          </MenuItem>
        </MenuContent>
      </Menu>
      {asking === 'close' && (
        <Confirm
          title={m.confirmClose}
          text={m.confirmCloseText}
          action={m.close}
          busy={change.isPending}
          onConfirm={() => take('close')}
          onClose={() => ask(undefined)}
        />
      )}
      {asking === 'delete' && (
        <Confirm
          danger
          title={m.confirmDelete}
          text={m.confirmDeleteText}
          action={m.delete}
          busy={remove.isPending}
          onClose={() => ask(undefined)}
          onConfirm={() =>
            remove.mutate(undefined, {
              onSuccess: () => {
                toast(m.deleted);
                void navigate({ to: '/hiring/postings' });
              },
              onError: toastProblem,
            })
          }
        />
      )}
    </>
  );
}
