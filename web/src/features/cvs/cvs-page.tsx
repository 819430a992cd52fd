import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { FileText, PencilLine, ScanSearch, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { cvsQuery } from '@/api/cv/cvs';
import { useDeleteCv } from '@/api/cv/delete-cv';
import { useCreateCv } from '@/api/cv/save-cv';
import { useSession } from '@/api/identity/session';
import type { CvSummary } from '@/api/types';
import { Confirm } from '@/components/confirm';
import { Page } from '@/components/page';
import { ProblemAlert } from '@/components/problem';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { SkeletonList } from '@/components/ui/skeleton';
import { formatRelative } from '@/lib/format';
import { useListKeys } from '@/lib/list-keys';
import { toastProblem } from '@/lib/problem-words';
import { toast } from '@/lib/toast';
import * as messages from '@/messages';
import { UploadZone } from './upload-zone';

const m = messages.cvs;

function CvRow({ cv, onDelete }: { cv: CvSummary; onDelete: () => void }) {
  return (
    <li className="relative flex flex-wrap items-center gap-x-4 gap-y-3 p-4 hover:bg-sunken/60 sm:p-5">
      <span className="grid size-11 shrink-0 place-items-center rounded-md bg-accent-soft text-accent-soft-foreground">
        <FileText className="size-5" aria-hidden />
      </span>
      <div className="min-w-0 flex-1 basis-48">
        <h2 className="font-semibold">
          <Link
            to="/cvs/$cvId"
            params={{ cvId: cv.id }}
            data-list-item
            className="rounded-sm after:absolute after:inset-0 hover:text-accent"
          >
            {cv.title}
          </Link>
        </h2>
        <p className="text-sm text-muted-foreground">
          {[cv.name, cv.label].filter(Boolean).join(' · ') || m.updated(formatRelative(cv.updatedAt))}
        </p>
      </div>
      <p className="flex items-center gap-3 text-[0.8125rem] text-muted-foreground">
        <Badge tone="outline">{m.version(cv.version)}</Badge>
        {formatRelative(cv.updatedAt)}
      </p>
      <div className="relative z-10 flex gap-1">
        <Button asChild variant="secondary" size="sm">
          <Link to="/cvs/$cvId/check" params={{ cvId: cv.id }}>
            <ScanSearch aria-hidden />
            {m.check}
          </Link>
        </Button>
        <Button variant="ghost" size="icon-sm" aria-label={m.delete(cv.title)} onClick={onDelete}>
          <Trash2 aria-hidden />
        </Button>
      </div>
    </li>
  );
}

export function CvsPage() {
  useListKeys();
  const user = useSession();
  const navigate = useNavigate();
  const cvs = useQuery(cvsQuery);
  const create = useCreateCv();
  const remove = useDeleteCv();
  const [leaving, setLeaving] = useState<CvSummary>();

  function write() {
    create.mutate(
      { title: m.newTitle, resume: { basics: { name: user?.displayName, email: user?.email } } },
      {
        onSuccess: (cv) => void navigate({ to: '/cvs/$cvId', params: { cvId: cv.id } }),
        onError: toastProblem,
      },
    );
  }

  return (
    <Page
      title={m.title}
      lead={m.lead}
      width="reading"
      actions={
        <Button variant="secondary" busy={create.isPending} onClick={write}>
          <PencilLine aria-hidden />
          {m.write}
        </Button>
      }
    >
      <UploadZone
        onRead={(cv) => {
          toast(m.upload.done);
          void navigate({ to: '/cvs/$cvId', params: { cvId: cv.id } });
        }}
      />
      <div className="mt-8">
        {cvs.isPending && <SkeletonList rows={2} />}
        <ProblemAlert error={cvs.error} onRetry={() => void cvs.refetch()} />
        {cvs.data?.items.length === 0 && <p className="text-center text-muted-foreground">{m.emptyText}</p>}
        {cvs.data && cvs.data.items.length > 0 && (
          <ul className="divide-y divide-border overflow-hidden rounded-lg border border-border bg-surface shadow-card">
            {cvs.data.items.map((cv) => (
              <CvRow key={cv.id} cv={cv} onDelete={() => setLeaving(cv)} />
            ))}
          </ul>
        )}
      </div>
      {leaving && (
        <Confirm
          danger
          title={m.confirmDelete}
          text={m.confirmDeleteText}
          action={messages.common.delete}
          busy={remove.isPending}
          onClose={() => setLeaving(undefined)}
          onConfirm={() =>
            remove.mutate(leaving.id, {
              onSuccess: () => {
                setLeaving(undefined);
                toast(m.deleted);
              },
              onError: toastProblem,
            })
          }
        />
      )}
    </Page>
  );
}
