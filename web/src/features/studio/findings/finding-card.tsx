import { ArrowRight, CircleAlert, Info, Sparkles, TriangleAlert, Wand2 } from 'lucide-react';
import { useState } from 'react';
import { useRewriteLine } from '@/api/cv/rewrite-line';
import type { CritiqueFinding } from '@/api/types';
import { Button } from '@/components/ui/button';
import { cn } from '@/lib/cn';
import { toastProblem } from '@/lib/problem-words';
import * as messages from '@/messages';
import { useJump, useStudio } from '../document/studio';
import { Rewrite } from './rewrite';
import { useFix } from './use-fix';

const m = messages.studio.critique;

const looks = {
  HIGH: { icon: CircleAlert, classes: 'text-danger-foreground' },
  MEDIUM: { icon: TriangleAlert, classes: 'text-caution-foreground' },
  LOW: { icon: Info, classes: 'text-muted-foreground' },
};

/** Lines that people write as sentences; only those can be said in other words. */
const SENTENCE = /\/(summary|description|highlights\/\d+|reference|label)$/u;

/** The line with the words that are meant. */
function Line({ line, start, end }: CritiqueFinding) {
  if (!line) return null;
  const from = start ?? 0;
  const to = end ?? (start == null ? 0 : line.length);
  // Of a long line the part around the words is enough to know it again.
  const first = Math.max(0, from - 60);
  const last = Math.min(line.length, Math.max(to, from) + 80);
  return (
    <blockquote className="text-sm text-muted-foreground">
      {first > 0 && '…'}
      {line.slice(first, from)}
      {to > from && (
        <mark className="rounded-xs bg-caution/25 text-foreground underline decoration-caution decoration-wavy">
          {line.slice(from, to)}
        </mark>
      )}
      {line.slice(Math.max(from, to), last)}
      {last < line.length && '…'}
    </blockquote>
  );
}

function Suggestion({ finding }: { finding: CritiqueFinding }) {
  // A space has no looks; the message says what is meant.
  if (finding.suggestion == null || /^\s+$/u.test(finding.suggestion)) return null;
  return (
    <p className="flex items-baseline gap-1.5 text-sm">
      <ArrowRight className="size-3.5 shrink-0 translate-y-0.5 text-accent" aria-hidden />
      <span>
        <span className="sr-only">{m.suggestion}: </span>
        {finding.suggestion || <em>{m.leaveOut}</em>}
      </span>
    </p>
  );
}

function useRewriting(pointer: string) {
  const { document } = useStudio();
  const rewrite = useRewriteLine();
  const [open, setOpen] = useState(false);
  function ask() {
    setOpen(true);
    rewrite.mutate({ resume: document.resume(), pointer }, { onError: toastProblem });
  }
  return { ask, open, close: () => setOpen(false), busy: rewrite.isPending, view: rewrite.data };
}

export function FindingCard({ finding }: { finding: CritiqueFinding }) {
  const { pointer, severity, category, message, operations, start, end } = finding;
  const jump = useJump();
  const fix = useFix();
  const { spot } = useStudio();
  const rewriting = useRewriting(pointer);
  const { icon: Icon, classes } = looks[severity];
  return (
    <li
      className="grid gap-2 rounded-lg border border-border bg-surface p-3.5 [contain-intrinsic-size:auto_8rem] [content-visibility:auto]"
      onMouseEnter={() => pointer && spot.set({ pointed: pointer })}
      onMouseLeave={() => spot.set({ pointed: undefined })}
    >
      <p className="flex gap-2">
        <Icon className={cn('mt-1 size-4 shrink-0', classes)} aria-hidden />
        <span className="min-w-0">
          <span className="sr-only">{m.severities[severity]}: </span>
          {message}
          {category === 'GRAMMAR' && (
            <span className="block text-[0.8125rem] text-muted-foreground">{m.grammar}</span>
          )}
        </span>
      </p>
      <div className="grid gap-1.5 pl-6">
        <Line {...finding} />
        <Suggestion finding={finding} />
        <div className="flex flex-wrap gap-1.5 pt-0.5">
          {operations.length > 0 && (
            <Button size="sm" variant="soft" onClick={() => fix(operations)}>
              <Wand2 aria-hidden />
              {messages.studio.findings.apply}
            </Button>
          )}
          {pointer && (
            <Button
              size="sm"
              variant="ghost"
              onClick={() => jump({ pointer, start: start ?? undefined, end: end ?? undefined })}
            >
              {m.show}
            </Button>
          )}
          {SENTENCE.test(pointer) && (
            <Button size="sm" variant="ghost" busy={rewriting.busy} onClick={rewriting.ask}>
              {!rewriting.busy && <Sparkles aria-hidden />}
              {m.rewrite}
            </Button>
          )}
        </div>
        {rewriting.open && rewriting.view && <Rewrite view={rewriting.view} onDone={rewriting.close} />}
      </div>
    </li>
  );
}
