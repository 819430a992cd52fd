import type { CvCheck } from '@/api/types';
import { cn } from '@/lib/cn';
import * as messages from '@/messages';

const m = messages.check;

export function scoreBand(score: number): 'high' | 'middle' | 'low' {
  if (score >= 75) return 'high';
  return score >= 45 ? 'middle' : 'low';
}

const strokes = { high: 'stroke-accent', middle: 'stroke-caution', low: 'stroke-input' };

/** The number as an arc; it never stands without words beside it. */
export function ScoreDial({ score, className }: { score: number; className?: string }) {
  return (
    <div role="img" aria-label={m.scoreLabel(score)} className={cn('relative size-28 shrink-0', className)}>
      <svg viewBox="0 0 36 36" className="size-full -rotate-90" aria-hidden>
        <circle cx="18" cy="18" r="15.5" fill="none" className="stroke-sunken" strokeWidth="3" />
        <circle
          cx="18"
          cy="18"
          r="15.5"
          fill="none"
          pathLength="100"
          strokeDasharray={`${score} 100`}
          strokeLinecap="round"
          strokeWidth="3"
          className={score > 0 ? strokes[scoreBand(score)] : 'stroke-transparent'}
        />
      </svg>
      <span className="absolute inset-0 grid place-content-center text-center leading-none" aria-hidden>
        <span className="text-[1.75rem] font-semibold tracking-tight tabular-nums">{score}</span>
        <span className="mt-1 text-xs text-muted-foreground">{m.outOf}</span>
      </span>
    </div>
  );
}

/** The score with what it means, by whom, and what would change it most. */
type ScoreSummaryProps = { check: CvCheck; note: string; forCandidate: boolean };

export function ScoreSummary({ check, note, forCandidate }: ScoreSummaryProps) {
  const { matched, missing } = check.coverage;
  const asked = matched.length + missing.length > 0;
  const best = check.criteria
    .filter(({ applies, whatWouldChangeIt }) => applies && whatWouldChangeIt)
    .sort((a, b) => b.weight * (100 - b.score) - a.weight * (100 - a.score))[0];
  return (
    <div className="flex flex-wrap items-center gap-x-7 gap-y-4">
      <ScoreDial score={check.score} />
      <div className="min-w-0 flex-1 basis-64">
        <p className="text-lg font-semibold">{(asked ? m.bands : m.bandsAlone)[scoreBand(check.score)]}</p>
        {best && (
          <p className="mt-1">
            <span className="font-medium">{forCandidate ? m.change_ : m.changeForCandidate}: </span>
            {best.whatWouldChangeIt}
          </p>
        )}
        <p className="mt-2 text-[0.8125rem] text-muted-foreground">
          {note} {m.engine(check.engine, check.engineVersion)}. {m.sameInput}
        </p>
      </div>
    </div>
  );
}
