import { useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { critiqueQuery } from '@/api/cv/critique';
import type { CritiqueFinding, CritiqueView } from '@/api/types';
import { ProblemAlert } from '@/components/problem';
import { Badge } from '@/components/ui/badge';
import { Card, CardBody } from '@/components/ui/card';
import { SkeletonList } from '@/components/ui/skeleton';
import { formatNumber, languageName } from '@/lib/format';
import * as messages from '@/messages';
import { useStudio } from '../document/studio';
import { useRestingRevision } from '../document/use-resting';
import { FindingCard } from './finding-card';
import { groupsOf } from './groups';
import { useShowMarks } from './use-show-marks';

const m = messages.studio.critique;

/** Rules over words at once; spelling and grammar, which take longer, when somebody pauses. */
function useCritique() {
  const { cv, document } = useStudio();
  const soon = useRestingRevision(600);
  const later = useRestingRevision(2000);
  const body = () => ({ resume: document.resume() });
  const quick = useQuery(critiqueQuery({ cvId: cv.id, revision: soon, grammar: false, body }));
  const full = useQuery(critiqueQuery({ cvId: cv.id, revision: later, grammar: true, body }));
  const isFull = full.data !== undefined && !full.isPlaceholderData && later === soon;
  return {
    view: isFull ? full.data : (quick.data ?? full.data),
    checkingGrammar: full.data?.grammarStatus === 'LATER' || (!isFull && !full.error),
    error: quick.error,
    loading: quick.isLoading,
    retry: () => void quick.refetch(),
  };
}

function Counts({ counts }: { counts: CritiqueView['counts'] }) {
  const rows = [
    ['danger', counts.high, m.severities.HIGH],
    ['caution', counts.medium, m.severities.MEDIUM],
    ['neutral', counts.low, m.severities.LOW],
  ] as const;
  return (
    <ul className="flex flex-wrap gap-1.5">
      {rows
        .filter(([, count]) => count > 0)
        .map(([tone, count, name]) => (
          <li key={name}>
            <Badge tone={tone}>
              {formatNumber(count)} {name}
            </Badge>
          </li>
        ))}
    </ul>
  );
}

/** How it reads as a whole, by whom, and in which language. */
function Overview({ view, checkingGrammar }: { view: CritiqueView; checkingGrammar: boolean }) {
  const { readability, language, engine, engineVersion, grammar, notes } = view;
  return (
    <Card>
      <CardBody className="grid gap-3">
        <h2 className="font-semibold">
          {view.findings.length > 0 ? m.found(view.findings.length) : m.nothing}
        </h2>
        <Counts counts={view.counts} />
        {readability && (
          <p className="text-sm">
            {m.readability}: {readability.meaning}{' '}
            <span className="text-muted-foreground">
              ({readability.formula} {formatNumber(readability.score)}, {m.words(readability.words)})
            </span>
          </p>
        )}
        {notes.map((note) => (
          <p key={note} className="text-sm text-muted-foreground">
            {note}
          </p>
        ))}
        <p className="text-[0.8125rem] text-muted-foreground" role="status">
          {[
            `${engine} ${engineVersion}`,
            languageName(language),
            grammar ?? (checkingGrammar ? m.grammarComing : m.noGrammar),
          ].join(' · ')}
        </p>
      </CardBody>
    </Card>
  );
}

function Group({ place, findings }: { place: string; findings: CritiqueFinding[] }) {
  return (
    <section className="grid gap-2">
      <h3 className="text-sm font-semibold first-letter:uppercase">{place}</h3>
      <ul className="grid gap-2">
        {findings.map((finding) => (
          <FindingCard
            key={`${finding.ruleId} ${finding.pointer} ${finding.start ?? ''} ${finding.line}`}
            finding={finding}
          />
        ))}
      </ul>
    </section>
  );
}

/** What could be better, while somebody writes; grouped by section, the most important first. */
export function CritiquePane() {
  const { view: newest, checkingGrammar, error, loading, retry } = useCritique();
  // Hundreds of findings are drawn when there is time; typing goes first.
  const view = useDeferredValue(newest);
  useShowMarks(view?.findings);
  return (
    <div className="grid gap-5">
      <ProblemAlert error={error} onRetry={retry} />
      {loading && <SkeletonList rows={4} />}
      {view && (
        <>
          <Overview view={view} checkingGrammar={checkingGrammar} />
          {groupsOf(view.findings).map(([place, findings]) => (
            <Group key={place} place={place} findings={findings} />
          ))}
        </>
      )}
    </div>
  );
}
