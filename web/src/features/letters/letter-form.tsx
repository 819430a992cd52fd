import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { cvsQuery } from '@/api/cv/cvs';
import { PostingChoice } from '@/components/check/target-form';
import { Field } from '@/components/ui/field';
import { Input, Select, Textarea } from '@/components/ui/input';
import { FormatBar } from '@/components/writing/format-bar';
import { useLineEditor } from '@/components/writing/use-line-editor';
import { cn } from '@/lib/cn';
import { cvLanguages } from '@/lib/cv-languages';
import { languageName } from '@/lib/format';
import * as messages from '@/messages';
import type { Letter } from './use-letter';

const m = messages.letters;
/** About one page; beyond it few read on. */
const LONG = 400;

const wordsIn = (text: string) => text.split(/\s+/u).filter(Boolean).length;

function Body({ letter: { content, write } }: { letter: Letter }) {
  const editor = useLineEditor();
  const control = useRef<HTMLTextAreaElement>(null);
  const words = wordsIn(content.body);
  const put = (text: string) => write('body', text);
  return (
    <Field
      label={m.body}
      hint={m.bodyHint}
      aside={
        <span className="flex items-center gap-3">
          <span
            className={cn(
              'text-[0.8125rem] tabular-nums',
              words > LONG ? 'font-medium text-caution-foreground' : 'text-muted-foreground',
            )}
          >
            {m.words(words)}
            {words > LONG && `, ${m.long}`}
          </span>
          <FormatBar editor={editor} />
        </span>
      }
    >
      <Textarea
        ref={control}
        rows={12}
        maxLength={20_000}
        value={content.body}
        onFocus={(event) => editor.enter(event.currentTarget, put)}
        onKeyDown={editor.onKeyDown}
        onChange={(event) => put(event.target.value)}
      />
    </Field>
  );
}

/** With what the letter goes and for what it is. */
function Belongings({ letter: { content, write } }: { letter: Letter }) {
  const cvs = useQuery(cvsQuery).data?.items ?? [];
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label={m.cv} hint={m.cvHint}>
          <Select value={content.cvId ?? ''} onChange={(event) => write('cvId', event.target.value)}>
            <option value="">{m.noCv}</option>
            {cvs.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={m.language} hint={m.languageHint}>
          <Select value={content.language ?? ''} onChange={(event) => write('language', event.target.value)}>
            <option value="">{m.languageOfCv}</option>
            {cvLanguages.map((code) => (
              <option key={code} value={code}>
                {languageName(code)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <details open={Boolean(content.jobId) || undefined}>
        <summary className="min-h-6 cursor-pointer text-sm font-medium pointer-coarse:py-2">
          {m.posting}
        </summary>
        <div className="mt-2">
          <PostingChoice job={content.jobId} onChoose={(id) => write('jobId', id)} />
        </div>
      </details>
    </>
  );
}

export function LetterForm({ letter }: { letter: Letter }) {
  const { content, write } = letter;
  return (
    <form className="grid gap-5" onSubmit={(event) => event.preventDefault()} noValidate>
      <Belongings letter={letter} />
      <Field label={m.recipient} hint={m.recipientHint}>
        <Textarea
          rows={2}
          maxLength={500}
          value={content.recipient ?? ''}
          onChange={(event) => write('recipient', event.target.value)}
        />
      </Field>
      <Field label={m.subject}>
        <Input
          maxLength={200}
          value={content.subject ?? ''}
          onChange={(event) => write('subject', event.target.value)}
        />
      </Field>
      <Body letter={letter} />
      <Field label={m.closing} hint={m.closingHint}>
        <Input
          maxLength={200}
          value={content.closing ?? ''}
          onChange={(event) => write('closing', event.target.value)}
        />
      </Field>
    </form>
  );
}
