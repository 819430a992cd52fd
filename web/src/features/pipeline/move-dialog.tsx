import { useState, type FormEvent } from 'react';
import { ProblemAlert } from '@/components/problem';
import { Button } from '@/components/ui/button';
import { Dialog, DialogContent } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Textarea } from '@/components/ui/input';
import * as messages from '@/messages';
import { candidateName } from './candidate-name';
import type { Mover } from './use-mover';

const m = messages.pipeline;

/** Asks for the reason of a move that ends an application or makes an offer. */
export function MoveDialog({ mover }: { mover: Mover }) {
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  if (!mover.asked) return null;
  const { application, stage } = mover.asked;
  const needed = stage.kind === 'REJECTED';

  function submit(event: FormEvent) {
    event.preventDefault();
    if (needed && !reason.trim()) setMissing(true);
    else mover.confirm(reason.trim());
  }

  return (
    <Dialog open onOpenChange={(open) => !open && mover.cancel()}>
      <DialogContent
        title={m.reasonTitle(candidateName(application), stage.name)}
        description={needed ? m.reject : m.hire}
      >
        <form onSubmit={submit} className="grid gap-4">
          <ProblemAlert error={mover.error} />
          <Field
            label={m.reason}
            hint={m.reasonHint}
            required={needed}
            error={missing && !reason.trim() ? m.reasonNeeded : undefined}
          >
            <Textarea
              value={reason}
              maxLength={1000}
              autoFocus
              onChange={(event) => setReason(event.target.value)}
            />
          </Field>
          <div className="flex justify-end gap-2">
            <Button variant="secondary" onClick={mover.cancel}>
              {messages.common.cancel}
            </Button>
            <Button type="submit" busy={mover.busy}>
              {m.confirm}
            </Button>
          </div>
        </form>
      </DialogContent>
    </Dialog>
  );
}
