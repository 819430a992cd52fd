import { useState, type FormEvent, type ReactNode } from 'react';
import { useAskToApply } from '@/api/search/candidates';
import { ProblemAlert } from '@/components/problem';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Textarea } from '@/components/ui/input';
import * as messages from '@/messages';

const m = messages.talent;

type AskFormProps = {
  candidateId: string;
  /** Absent until one is chosen. */
  jobId: string | undefined;
  /** What comes before the note. */
  children?: ReactNode;
  onClose: () => void;
  onAsked?: () => void;
};

/** Asks somebody to apply for a posting, with a word if one likes. */
export function AskForm({ candidateId, jobId, children, onClose, onAsked }: AskFormProps) {
  const [note, setNote] = useState('');
  const ask = useAskToApply(candidateId);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!jobId) return;
    ask.mutate(
      { jobId, note: note.trim() || undefined },
      {
        onSuccess: () => {
          onAsked?.();
          onClose();
        },
      },
    );
  }

  return (
    <form onSubmit={submit} className="grid gap-4">
      <ProblemAlert error={ask.error} />
      {children}
      <Field label={m.askNote} hint={m.askNoteHint}>
        <Textarea value={note} maxLength={600} onChange={(event) => setNote(event.target.value)} />
      </Field>
      <div className="flex justify-end gap-2">
        <Button variant="secondary" onClick={onClose}>
          {messages.common.cancel}
        </Button>
        <Button type="submit" busy={ask.isPending} disabled={!jobId}>
          {m.askSend}
        </Button>
      </div>
    </form>
  );
}
