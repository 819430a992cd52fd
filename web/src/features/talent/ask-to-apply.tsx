import { Check, Send } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { useAskToApply } from '@/api/search/candidates';
import type { CandidateHit } from '@/api/types';
import { ProblemAlert } from '@/components/problem';
import { Button } from '@/components/ui/button';
import { Dialog, DialogContent, DialogTrigger } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Textarea } from '@/components/ui/input';
import { formatDate } from '@/lib/format';
import * as messages from '@/messages';

const m = messages.talent;

type AskProps = { jobId: string; person: CandidateHit; askedAt: string | null | undefined };

/** Asks somebody to apply for a posting, with a word if one likes; says so where that was done. */
export function AskToApply({ jobId, person, askedAt }: AskProps) {
  const [open, setOpen] = useState(false);
  const [note, setNote] = useState('');
  const ask = useAskToApply(jobId);

  if (askedAt) {
    return (
      <p className="flex items-center gap-1.5 text-sm text-muted-foreground">
        <Check className="size-4" aria-hidden />
        {m.asked(formatDate(askedAt))}
      </p>
    );
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    ask.mutate(
      { candidateId: person.userId, note: note.trim() || undefined },
      { onSuccess: () => setOpen(false) },
    );
  }

  return (
    <Dialog open={open} onOpenChange={setOpen}>
      <DialogTrigger asChild>
        <Button size="sm" variant="secondary" className="justify-self-start">
          <Send aria-hidden />
          {m.ask}
          <span className="sr-only">: {person.displayName}</span>
        </Button>
      </DialogTrigger>
      <DialogContent title={m.askTitle(person.displayName)} description={m.askText}>
        <form onSubmit={submit} className="grid gap-4">
          <ProblemAlert error={ask.error} />
          <Field label={m.askNote} hint={m.askNoteHint}>
            <Textarea value={note} maxLength={600} onChange={(event) => setNote(event.target.value)} />
          </Field>
          <div className="flex justify-end gap-2">
            <Button variant="secondary" onClick={() => setOpen(false)}>
              {messages.common.cancel}
            </Button>
            <Button type="submit" busy={ask.isPending}>
              {m.askSend}
            </Button>
          </div>
        </form>
      </DialogContent>
    </Dialog>
  );
}
