import { useQuery } from '@tanstack/react-query';
import { Wand2 } from 'lucide-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { liveCheckQuery } from '@/api/ats/live-check';
import type { AtsFix } from '@/api/types';
import { EvidenceContext } from '@/components/check/evidence';
import { Report } from '@/components/check/report';
import { askedOf, TargetFields, type Target } from '@/components/check/target-form';
import { ProblemAlert } from '@/components/problem';
import { Button } from '@/components/ui/button';
import { Card, CardBody, CardHeader, CardTitle } from '@/components/ui/card';
import { SkeletonList } from '@/components/ui/skeleton';
import { cn } from '@/lib/cn';
import { useDebounced } from '@/lib/debounce';
import { readDraft, writeDraft } from '@/lib/drafts';
import * as messages from '@/messages';
import { useJump, useStudio } from '../document/studio';
import { useRestingRevision } from '../document/use-resting';
import { useFix } from './use-fix';

const m = messages.check;

/** What the CV is checked against, kept with the CV in this browser. */
function useTarget() {
  const { cv } = useStudio();
  const key = `check-target.${cv.id}`;
  const [target, setTarget] = useState<Target>(
    () => readDraft<Target>(key) ?? { kind: cv.jobId ? 'posting' : 'alone', job: cv.jobId, text: '' },
  );
  return [
    target,
    (next: Target) => {
      setTarget(next);
      writeDraft(key, next);
    },
  ] as const;
}

function newWords(fix: AtsFix): string | undefined {
  const values = fix.operations.filter(({ op }) => op !== 'test').map(({ value }) => value);
  return values.length > 0 && values.every((value) => typeof value === 'string')
    ? values.join(', ')
    : undefined;
}

const placeOf = ({ operations }: AtsFix) => m.placeName(operations.at(-1)?.path ?? '');

function FormFixes({ fixes }: { fixes: AtsFix[] }) {
  const fix = useFix();
  if (fixes.length === 0) return null;
  return (
    <Card>
      <CardHeader>
        <div>
          <CardTitle>{m.fixes}</CardTitle>
          <p className="mt-1 text-sm text-muted-foreground">{m.fixesText}</p>
        </div>
        {fixes.length > 1 && (
          <Button size="sm" onClick={() => fix(fixes.flatMap(({ operations }) => operations))}>
            <Wand2 aria-hidden />
            {m.applyFixes(fixes.length)}
          </Button>
        )}
      </CardHeader>
      <CardBody>
        <ul className="grid gap-3">
          {fixes.map((one) => (
            <li key={one.ruleId + JSON.stringify(one.operations)} className="flex items-start gap-3">
              <div className="min-w-0 flex-1">
                {placeOf(one) && (
                  <p className="text-[0.8125rem] text-muted-foreground first-letter:uppercase">
                    {placeOf(one)}
                  </p>
                )}
                <p>{one.reason}</p>
                {newWords(one) && <p className="text-sm text-muted-foreground">→ {newWords(one)}</p>}
              </div>
              <Button size="sm" variant="secondary" onClick={() => fix(one.operations)}>
                {messages.studio.findings.apply}
              </Button>
            </li>
          ))}
        </ul>
      </CardBody>
    </Card>
  );
}

/** The check of the CV as it stands in the form, while it is being written. */
export function CheckPane() {
  const { cv, document } = useStudio();
  const jump = useJump();
  const [target, setTarget] = useTarget();
  const revision = useRestingRevision(1200);
  const wanted = useMemo(() => askedOf(target), [target]);
  const asked = useDebounced(wanted, 800);
  const check = useQuery({
    ...liveCheckQuery({
      cvId: cv.id,
      revision,
      asked: asked ?? {},
      body: () => ({ resume: document.resume(), original: cv.original, ...asked }),
    }),
    enabled: asked !== undefined,
  });
  const found = useDeferredValue(asked && asked === wanted ? check.data?.check : undefined);
  const waiting = wanted !== undefined && (asked !== wanted || check.isLoading);

  return (
    <EvidenceContext value={(pointer) => jump({ pointer })}>
      <div className="grid gap-4">
        <Card>
          <CardBody className="grid gap-4">
            <h2 className="font-semibold">{m.against}</h2>
            <TargetFields target={target} onChange={setTarget} />
          </CardBody>
        </Card>
        <ProblemAlert error={check.error} onRetry={() => void check.refetch()} />
        {!wanted && target.kind === 'text' && <p className="text-sm text-muted-foreground">{m.pasteFirst}</p>}
        <p role="status" className="sr-only">
          {waiting || check.isFetching ? m.running : ''}
        </p>
        {waiting && <SkeletonList rows={3} />}
        {found && !waiting && (
          <div
            aria-busy={check.isFetching}
            className={cn('min-w-0 transition-opacity', check.isFetching && 'opacity-80')}
          >
            <Report check={found} note={m.note} forCandidate>
              <FormFixes fixes={found.fixes} />
            </Report>
          </div>
        )}
      </div>
    </EvidenceContext>
  );
}
