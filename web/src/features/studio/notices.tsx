import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { cvQuery } from '@/api/cv/cv';
import { ProblemAlert } from '@/components/problem';
import { Alert } from '@/components/ui/alert';
import { Button } from '@/components/ui/button';
import { isProblem } from '@/lib/problem';
import { toastProblem } from '@/lib/problem-words';
import { useStore } from '@/lib/store';
import * as messages from '@/messages';
import { useStudio } from './document/studio';
import { dropTypedDraft, type TypedDraft } from './document/use-kept-draft';
import type { useSaving } from './document/use-saving';

const m = messages.studio;

/** What was typed the last time: on the version that is still the newest, or on an older one. */
function DraftNotice({ draft }: { draft: TypedDraft }) {
  const { cv, document } = useStudio();
  const [open, setOpen] = useState(true);
  const [first] = useState(cv.version);
  const isOld = draft.version !== first;
  const isSaved = useStore(document, ({ version }) => version !== first);
  if (!open || (isSaved && !isOld)) return null;

  function drop() {
    setOpen(false);
    if (isOld) dropTypedDraft(cv.id, draft.version);
    else document.replaceContent(document.get().stored);
  }

  function takeOver() {
    setOpen(false);
    dropTypedDraft(cv.id, draft.version);
    document.replaceContent({ title: draft.title, resume: draft.resume });
  }

  return (
    <Alert
      title={isOld ? m.oldDraft(draft.version) : messages.common.draftRestored}
      action={
        <>
          {isOld && (
            <Button size="sm" variant="secondary" onClick={takeOver}>
              {m.takeDraft}
            </Button>
          )}
          <Button size="sm" variant="secondary" onClick={drop}>
            {isOld ? m.dropDraft : messages.common.draftDiscard}
          </Button>
        </>
      }
    />
  );
}

/** Somebody, or the same person elsewhere, saved in the meantime. Nothing is lost either way: undo brings it back. */
function Conflict({ saving }: { saving: ReturnType<typeof useSaving> }) {
  const { cv, document } = useStudio();
  const queries = useQueryClient();

  async function newest(takeTheirs: boolean) {
    try {
      const view = await queries.fetchQuery({ ...cvQuery(cv.id), staleTime: 0 });
      document.rebase(view);
      saving.reset();
      if (takeTheirs) document.replaceContent({ title: view.title, resume: view.resume });
      else saving.save();
    } catch (error) {
      toastProblem(error);
    }
  }

  return (
    <Alert
      live
      tone="caution"
      title={m.conflict.title}
      action={
        <>
          <Button size="sm" onClick={() => void newest(false)}>
            {m.conflict.mine}
          </Button>
          <Button size="sm" variant="secondary" onClick={() => void newest(true)}>
            {m.conflict.theirs}
          </Button>
        </>
      }
    >
      <p>{m.conflict.text}</p>
    </Alert>
  );
}

type NoticesProps = { draft: TypedDraft | undefined; saving: ReturnType<typeof useSaving> };

export function Notices({ draft, saving }: NoticesProps) {
  const { cv } = useStudio();
  const conflict = isProblem(saving.error, 'version-conflict');
  return (
    <>
      {cv.locked && (
        <Alert title={m.lock.notice}>
          <p>{m.lock.text}</p>
        </Alert>
      )}
      {draft && <DraftNotice draft={draft} />}
      {conflict ? <Conflict saving={saving} /> : <ProblemAlert error={saving.error} />}
    </>
  );
}
