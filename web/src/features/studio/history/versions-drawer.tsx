import { useQuery } from '@tanstack/react-query';
import { RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { diffQuery, useRestoreVersion, versionsQuery } from '@/api/cv/versions';
import type { CvVersionView } from '@/api/types';
import { ProblemAlert } from '@/components/problem';
import { Button } from '@/components/ui/button';
import { Dialog, DialogContent } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/input';
import { SkeletonList } from '@/components/ui/skeleton';
import { formatMoment } from '@/lib/format';
import { toastProblem } from '@/lib/problem-words';
import { toast } from '@/lib/toast';
import * as messages from '@/messages';
import { useStudio } from '../document/studio';
import { Changes } from './changes';

const m = messages.studio.versions;
const nameOf = ({ version, change, createdAt }: CvVersionView) =>
  `${messages.cvs.version(version)}: ${messages.cvs.changes[change] ?? change}, ${formatMoment(createdAt)}`;

type CompareProps = { versions: CvVersionView[]; onRestore: (version: number) => void; busy: boolean };

function Compare({ versions, onRestore, busy }: CompareProps) {
  const { cv } = useStudio();
  const newest = versions[0]?.version ?? 1;
  const [from, setFrom] = useState(Math.max(1, newest - 1));
  const [to, setTo] = useState(newest);
  const diff = useQuery({ ...diffQuery(cv.id, from, to), enabled: from !== to });
  const choice = (label: string, value: number, onChange: (version: number) => void) => (
    <Field label={label}>
      <Select value={value} onChange={(event) => onChange(Number(event.target.value))}>
        {versions.map((version) => (
          <option key={version.version} value={version.version}>
            {nameOf(version)}
          </option>
        ))}
      </Select>
    </Field>
  );
  return (
    <div className="grid gap-4">
      {choice(m.from, from, setFrom)}
      {choice(m.to, to, setTo)}
      {from !== newest && (
        <Button variant="secondary" size="sm" className="w-fit" busy={busy} onClick={() => onRestore(from)}>
          {!busy && <RotateCcw aria-hidden />}
          {m.restore(from)}
        </Button>
      )}
      <ProblemAlert error={diff.error} />
      {diff.isLoading && <SkeletonList rows={3} />}
      {diff.data && from !== to && <Changes changes={diff.data} />}
    </div>
  );
}

/** Every version there was, what changed between any two, and the way back. */
export function VersionsDrawer({ onClose }: { onClose: () => void }) {
  const { cv, document } = useStudio();
  const versions = useQuery({ ...versionsQuery(cv.id), staleTime: 0 });
  const restore = useRestoreVersion(cv.id);
  const items = versions.data;

  function goBack(version: number) {
    restore.mutate(version, {
      onSuccess: (view) => {
        document.rebase(view);
        document.replaceContent({ title: view.title, resume: view.resume });
        toast(m.restored(version));
        onClose();
      },
      onError: toastProblem,
    });
  }

  return (
    <Dialog open onOpenChange={(open) => !open && onClose()}>
      <DialogContent title={m.title} description={m.text} side="right">
        <ProblemAlert error={versions.error} onRetry={() => void versions.refetch()} />
        {versions.isPending && <SkeletonList rows={3} />}
        {items?.length === 1 && <p className="text-muted-foreground">{m.onlyOne}</p>}
        {items && items.length > 1 && (
          <Compare key={items.length} versions={items} onRestore={goBack} busy={restore.isPending} />
        )}
      </DialogContent>
    </Dialog>
  );
}
