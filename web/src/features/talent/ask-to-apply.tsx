import { Check, Send } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import type { CandidateHit } from '@/api/types';
import { Button } from '@/components/ui/button';
import { Dialog, DialogContent, DialogTrigger } from '@/components/ui/dialog';
import { formatDate } from '@/lib/format';
import { toast } from '@/lib/toast';
import * as messages from '@/messages';
import { AskForm } from './ask-form';
import { PostingPicker, type Choice } from './posting-picker';

const m = messages.talent;

/** The first Escape closes the list of a combobox, the next one the dialog. */
function closeTheListFirst(event: KeyboardEvent) {
  const { target } = event;
  if (target instanceof Element && target.getAttribute('aria-expanded') === 'true') event.preventDefault();
}

type AskDialogProps = { name: string; children: (close: () => void) => ReactNode };

function AskDialog({ name, children }: AskDialogProps) {
  const [open, setOpen] = useState(false);
  return (
    <Dialog open={open} onOpenChange={setOpen}>
      <DialogTrigger asChild>
        <Button size="sm" variant="secondary" className="justify-self-start">
          <Send aria-hidden />
          {m.ask}
          <span className="sr-only">: {name}</span>
        </Button>
      </DialogTrigger>
      <DialogContent title={m.askTitle(name)} description={m.askText} onEscapeKeyDown={closeTheListFirst}>
        {children(() => setOpen(false))}
      </DialogContent>
    </Dialog>
  );
}

type AskProps = { jobId: string; person: CandidateHit; askedAt: string | null | undefined };

/** Asks somebody to apply for this posting; says so where that was done. */
export function AskToApply({ jobId, person, askedAt }: AskProps) {
  if (askedAt) {
    return (
      <p className="flex items-center gap-1.5 text-sm text-muted-foreground">
        <Check className="size-4" aria-hidden />
        {m.asked(formatDate(askedAt))}
      </p>
    );
  }
  return (
    <AskDialog name={person.displayName}>
      {(close) => <AskForm candidateId={person.userId} jobId={jobId} onClose={close} />}
    </AskDialog>
  );
}

/** Asks somebody to apply for one of the open postings of one's company. */
export function AskForAPosting({ person }: { person: CandidateHit }) {
  return (
    <AskDialog name={person.displayName}>
      {(close) => <PickAndAsk person={person} onClose={close} />}
    </AskDialog>
  );
}

function PickAndAsk({ person, onClose }: { person: CandidateHit; onClose: () => void }) {
  const [posting, setPosting] = useState<Choice>();
  return (
    <AskForm
      candidateId={person.userId}
      jobId={posting?.id}
      onClose={onClose}
      onAsked={() => posting && toast(m.askedFor(person.displayName, posting.title))}
    >
      <PostingPicker candidateId={person.userId} picked={posting} onPick={setPosting} />
    </AskForm>
  );
}
