import { ChevronDown } from 'lucide-react';
import { useContext } from 'react';
import type { AtsCriterion, Evidence } from '@/api/types';
import { Badge } from '@/components/ui/badge';
import { formatPercent } from '@/lib/format';
import * as messages from '@/messages';
import { EvidenceContext } from './evidence';
import { scoreBand } from './score';

const m = messages.check;
const bars = { high: 'bg-accent', middle: 'bg-caution', low: 'bg-input' };

export function Quote({ evidence }: { evidence: Evidence }) {
  const open = useContext(EvidenceContext);
  const place = m.placeName(evidence.pointer);
  const where = (evidence.source === 'CV' ? m.fromCv : m.fromPosting) + (place && `: ${place}`);
  return (
    <figure className="flex flex-wrap items-baseline justify-between gap-x-6 py-1.5 text-sm">
      <blockquote className="min-w-0 whitespace-pre-wrap">“{evidence.quote}”</blockquote>
      <figcaption className="text-[0.8125rem] text-muted-foreground">
        {open && evidence.source === 'CV' ? (
          <button
            type="button"
            className="min-h-6 rounded-sm font-medium text-accent hover:underline"
            onClick={() => open(evidence.pointer)}
          >
            {where}
          </button>
        ) : (
          where
        )}
      </figcaption>
    </figure>
  );
}

type CriterionProps = { criterion: AtsCriterion; share: number; forCandidate: boolean };

function Criterion({ criterion, share, forCandidate }: CriterionProps) {
  // The same words at the same place are one quote, however many rules met them.
  const evidence = [...new Map(criterion.evidence.map((one) => [one.source + one.pointer + one.quote, one]))];
  return (
    <li className="py-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h3 className="font-medium">{criterion.name}</h3>
        <p className="text-sm tabular-nums">
          <span className="font-semibold">{criterion.score}</span>
          <span className="text-muted-foreground">
            {' '}
            {m.outOf} · {m.weight(formatPercent(share))}
          </span>
        </p>
      </div>
      <div className="mt-2 h-1.5 overflow-hidden rounded-full bg-sunken" aria-hidden>
        <div
          className={`h-full rounded-full ${bars[scoreBand(criterion.score)]}`}
          style={{ width: `${criterion.score}%` }}
        />
      </div>
      {criterion.whatWouldChangeIt && (
        <p className="mt-2 text-sm">
          <span className="text-muted-foreground">{forCandidate ? m.change_ : m.changeForCandidate}: </span>
          {criterion.whatWouldChangeIt}
        </p>
      )}
      {evidence.length > 0 ? (
        <details className="group mt-1.5">
          <summary className="inline-flex h-7 cursor-pointer list-none items-center gap-1 rounded-sm text-[0.8125rem] font-medium text-accent [&::-webkit-details-marker]:hidden">
            <ChevronDown className="size-4 transition-transform group-open:rotate-180" aria-hidden />
            {m.showEvidence(evidence.length)}
          </summary>
          <div className="mt-1 divide-y divide-border rounded-md bg-sunken px-3 py-1">
            {evidence.map(([key, one]) => (
              <Quote key={key} evidence={one} />
            ))}
          </div>
        </details>
      ) : (
        <p className="mt-1.5 text-[0.8125rem] text-muted-foreground">{m.noEvidence}</p>
      )}
    </li>
  );
}

/** Every rule with its share, its reasons one click away, and what would change it. */
type CriteriaListProps = { criteria: AtsCriterion[]; forCandidate: boolean };

export function CriteriaList({ criteria, forCandidate }: CriteriaListProps) {
  const asked = criteria.filter(({ applies }) => applies);
  const others = criteria.filter(({ applies }) => !applies);
  const total = asked.reduce((sum, { weight }) => sum + weight, 0) || 1;
  return (
    <>
      <ul className="divide-y divide-border">
        {asked.map((criterion) => (
          <Criterion
            key={criterion.ruleId}
            criterion={criterion}
            share={criterion.weight / total}
            forCandidate={forCandidate}
          />
        ))}
      </ul>
      {others.length > 0 && (
        <p className="flex flex-wrap items-center gap-2 border-t border-border pt-4 text-[0.8125rem] text-muted-foreground">
          {m.notAsked}:
          {others.map(({ ruleId, name }) => (
            <Badge key={ruleId} tone="outline">
              {name}
            </Badge>
          ))}
        </p>
      )}
    </>
  );
}
