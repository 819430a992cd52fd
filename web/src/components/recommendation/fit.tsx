import { Check, Minus } from 'lucide-react';
import type { RecommendedJob } from '@/api/types';
import { formatList } from '@/lib/format';
import * as messages from '@/messages';
import { gapText, reasonText, type FitWords } from './reason-words';

const m = messages.recommended;

function Lines({ title, lines, isGap }: { title: string; lines: string[]; isGap?: boolean }) {
  if (lines.length === 0) return null;
  const Icon = isGap ? Minus : Check;
  return (
    <div>
      <h3 className="text-[0.8125rem] font-medium text-muted-foreground">{title}</h3>
      <ul className="mt-1 grid gap-1 text-sm">
        {lines.map((line) => (
          <li key={line} className="flex gap-2">
            <Icon
              className={`mt-0.5 size-4 shrink-0 ${isGap ? 'text-muted-foreground' : 'text-accent'}`}
              aria-hidden
            />
            {line}
          </li>
        ))}
      </ul>
    </div>
  );
}

type FitProps = { of: Pick<RecommendedJob, 'reasons' | 'gaps' | 'unknown'>; words: FitWords };

/** Everything that was compared, for and against. */
export function Fit({ of: { reasons, gaps, unknown }, words }: FitProps) {
  const against = gaps.flatMap((gap) =>
    gapText(
      words,
      gap,
      reasons.some(({ kind }) => kind === gap.kind),
    ),
  );
  return (
    <>
      <div className="grid gap-x-8 gap-y-3 sm:grid-cols-2">
        <Lines title={m.reasons} lines={reasons.flatMap((reason) => reasonText(words, reason))} />
        <Lines title={m.gaps} lines={against} isGap />
      </div>
      {unknown.length > 0 && (
        <p className="text-[0.8125rem] text-muted-foreground">
          {m.unknown(formatList(unknown.map((kind) => m.kinds[kind])))}
        </p>
      )}
    </>
  );
}
