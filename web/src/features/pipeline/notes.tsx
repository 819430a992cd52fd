import { useQuery } from '@tanstack/react-query';
import { useEffect, useState, type FormEvent } from 'react';
import { notesQuery, useAddNote } from '@/api/applications/notes';
import { useSession } from '@/api/identity/session';
import { ProblemAlert } from '@/components/problem';
import { Button } from '@/components/ui/button';
import { Card, CardBody, CardHeader, CardTitle } from '@/components/ui/card';
import { Field } from '@/components/ui/field';
import { Textarea } from '@/components/ui/input';
import { dropDraft, readDraft, writeDraft } from '@/lib/drafts';
import { formatRelative } from '@/lib/format';
import * as messages from '@/messages';

const m = messages.review;

/** Remarks of the company about an application; the candidate never sees them. */
export function Notes({ applicationId }: { applicationId: string }) {
  const draftKey = `note.${applicationId}`;
  const user = useSession();
  const notes = useQuery(notesQuery(applicationId));
  const add = useAddNote(applicationId);
  const [text, setText] = useState(() => readDraft<string>(draftKey) ?? '');

  useEffect(() => {
    if (text) writeDraft(draftKey, text);
    else dropDraft(draftKey);
  }, [text, draftKey]);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (text.trim()) add.mutate(text.trim(), { onSuccess: () => setText('') });
  }

  return (
    <Card>
      <CardHeader>
        <div>
          <CardTitle>{m.notes}</CardTitle>
          <p className="mt-1 text-sm text-muted-foreground">{m.notesText}</p>
        </div>
      </CardHeader>
      <CardBody className="grid gap-4">
        <ProblemAlert error={notes.error ?? add.error} />
        {notes.data?.length === 0 && <p className="text-sm text-muted-foreground">{m.noNotes}</p>}
        <ul className="grid gap-3">
          {notes.data?.map(({ id, text: note, at, by }) => (
            <li key={id} className="text-sm">
              <p className="whitespace-pre-wrap">{note}</p>
              <p className="text-[0.8125rem] text-muted-foreground">
                {by === user?.id ? m.noteByYou : m.noteByColleague} · {formatRelative(at)}
              </p>
            </li>
          ))}
        </ul>
        <form onSubmit={submit} className="grid gap-2">
          <Field label={m.note}>
            <Textarea
              rows={3}
              maxLength={4000}
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
          </Field>
          <Button
            type="submit"
            size="sm"
            variant="secondary"
            busy={add.isPending}
            disabled={!text.trim()}
            className="w-fit"
          >
            {m.addNote}
          </Button>
        </form>
      </CardBody>
    </Card>
  );
}
