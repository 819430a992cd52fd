import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { PencilLine } from 'lucide-react';
import { useState } from 'react';
import { cvsQuery } from '@/api/cv/cvs';
import { useDeleteCv } from '@/api/cv/delete-cv';
import { useCreateCv } from '@/api/cv/save-cv';
import { useSession } from '@/api/identity/session';
import type { CvSummary } from '@/api/types';
import { Confirm } from '@/components/confirm';
import { Page } from '@/components/page';
import { ProblemAlert } from '@/components/problem';
import { Button } from '@/components/ui/button';
import { SkeletonList } from '@/components/ui/skeleton';
import { useListKeys } from '@/lib/list-keys';
import { toastProblem } from '@/lib/problem-words';
import { toast } from '@/lib/toast';
import * as messages from '@/messages';
import { CvGroup, groupsOf } from './cv-row';
import { UploadZone } from './upload-zone';

const m = messages.cvs;

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
          {!create.isPending && <PencilLine aria-hidden />}
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
            {groupsOf(cvs.data.items).map(({ master, variants }) => (
              <CvGroup key={master.id} master={master} variants={variants} onDelete={setLeaving} />
            ))}
          </ul>
        )}
      </div>
      {leaving && (
        <Confirm
          danger
          title={m.confirmDelete(leaving.title)}
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
