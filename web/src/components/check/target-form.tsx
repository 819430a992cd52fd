import { useQuery } from '@tanstack/react-query';
import { ScanSearch } from 'lucide-react';
import { useState } from 'react';
import { postingQuery } from '@/api/jobs/posting';
import { bestHitsQuery } from '@/api/search/results';
import type { AnalyzeCv } from '@/api/types';
import { Segments } from '@/components/segments';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input, Textarea } from '@/components/ui/input';
import { useDebounced } from '@/lib/debounce';
import * as messages from '@/messages';

const m = messages.check;
type Kind = 'posting' | 'text' | 'alone';

export function PostingChoice({
  job,
  onChoose,
}: {
  job: string | undefined;
  onChoose: (id: string | undefined) => void;
}) {
  const [words, setWords] = useState('');
  const q = useDebounced(words.trim());
  const found = useQuery({ ...bestHitsQuery(q), enabled: !job });
  const chosen = useQuery({ ...postingQuery(job ?? ''), enabled: Boolean(job) });

  if (job) {
    return (
      <div className="rounded-md bg-sunken p-3">
        <p className="text-[0.8125rem] text-muted-foreground">{m.chosen}</p>
        <p className="font-medium">{chosen.data?.title ?? '…'}</p>
        <p className="text-sm text-muted-foreground">{chosen.data?.companyName}</p>
        <Button variant="link" className="mt-1.5 text-sm!" onClick={() => onChoose(undefined)}>
          {m.change}
        </Button>
      </div>
    );
  }
  return (
    <div className="grid gap-2">
      <Field label={m.choosePosting}>
        <Input type="search" value={words} onChange={(event) => setWords(event.target.value)} />
      </Field>
      <ul className="grid gap-0.5">
        {found.data?.map(({ id, title, company }) => (
          <li key={id}>
            <button
              type="button"
              onClick={() => onChoose(id)}
              className="w-full rounded-md px-2.5 py-1.5 text-left text-sm hover:bg-sunken"
            >
              <span className="block font-medium">{title}</span>
              <span className="text-muted-foreground">{company}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

export type Target = { kind: Kind; job: string | undefined; text: string };

/** What a request says of a target; nothing while the target is not complete. */
export function askedOf({ kind, job, text }: Target): Pick<AnalyzeCv, 'jobId' | 'postingText'> | undefined {
  if (kind === 'alone') return {};
  if (kind === 'posting') return job ? { jobId: job } : undefined;
  return text.trim().length > 40 ? { postingText: text } : undefined;
}

type TargetFieldsProps = { target: Target; onChange: (target: Target) => void };

/** The choice itself, without the button. */
export function TargetFields({ target, onChange }: TargetFieldsProps) {
  const { kind, job, text } = target;
  return (
    <>
      <Segments
        label={m.against}
        value={kind}
        onChange={(next) => onChange({ ...target, kind: next })}
        className="w-full! [&>button]:flex-1 [&>button]:px-2 [&>button]:text-[0.8125rem]"
        options={[
          { value: 'posting', name: m.posting },
          { value: 'text', name: m.text },
          { value: 'alone', name: m.alone },
        ]}
      />
      {kind === 'posting' && <PostingChoice job={job} onChoose={(id) => onChange({ ...target, job: id })} />}
      {kind === 'text' && (
        <Field label={m.textLabel} hint={m.textHint}>
          <Textarea
            value={text}
            data-own-undo
            maxLength={50_000}
            onChange={(event) => onChange({ ...target, text: event.target.value })}
            className="max-h-80"
          />
        </Field>
      )}
    </>
  );
}

type TargetFormProps = {
  job: string | undefined;
  busy: boolean;
  again: boolean;
  onRun: (target: Omit<AnalyzeCv, 'cvId'>) => void;
};

/** What the CV is checked against: a posting here, one from elsewhere, or nothing. */
export function TargetForm({ job, busy, again, onRun }: TargetFormProps) {
  const [target, setTarget] = useState<Target>({ kind: 'posting', job, text: '' });
  const asked = askedOf(target);
  return (
    <div className="grid gap-4">
      <h2 className="font-semibold">{m.against}</h2>
      <TargetFields target={target} onChange={setTarget} />
      <Button busy={busy} disabled={!asked} onClick={() => asked && onRun(asked)}>
        {!busy && <ScanSearch aria-hidden />}
        {busy ? m.running : again ? m.again : m.run}
      </Button>
    </div>
  );
}
