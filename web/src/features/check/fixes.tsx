import { useState } from 'react';
import { usePatchCv } from '@/api/cv/save-cv';
import type { AtsFix, CvView } from '@/api/types';
import { ProblemAlert } from '@/components/problem';
import { Button } from '@/components/ui/button';
import { Card, CardBody, CardHeader, CardTitle } from '@/components/ui/card';
import { Checkbox } from '@/components/ui/input';
import { toast } from '@/lib/toast';
import * as messages from '@/messages';

const m = messages.check;

type FixesProps = { cv: CvView; fixes: AtsFix[]; checkedVersion: number | undefined; onApplied: () => void };

/** The new wording of a fix, where it is a plain text. */
function preview(fix: AtsFix): string | undefined {
  const values = fix.operations.filter(({ op }) => op !== 'test').map(({ value }) => value);
  return values.every((value) => typeof value === 'string') ? values.join(', ') : undefined;
}

/** Corrections of form that the person may take over, each by itself; every patch tests what it expects first. */
export function Fixes({ cv, fixes, checkedVersion, onApplied }: FixesProps) {
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const patch = usePatchCv(cv.id);
  const chosen = fixes.filter((_, index) => !left.has(index));
  if (fixes.length === 0 || (checkedVersion && checkedVersion !== cv.version)) return null;

  function toggle(index: number) {
    const next = new Set(left);
    if (!next.delete(index)) next.add(index);
    setLeft(next);
  }

  function apply() {
    patch.mutate(
      { version: cv.version, operations: chosen.flatMap(({ operations }) => operations) },
      {
        onSuccess: () => {
          toast(m.fixesApplied);
          onApplied();
        },
      },
    );
  }

  return (
    <Card>
      <CardHeader>
        <div>
          <CardTitle>{m.fixes}</CardTitle>
          <p className="mt-1 text-sm text-muted-foreground">{m.fixesText}</p>
        </div>
        <Button size="sm" busy={patch.isPending} disabled={chosen.length === 0} onClick={apply}>
          {m.applyFixes(chosen.length)}
        </Button>
      </CardHeader>
      <CardBody className="grid gap-1">
        <ProblemAlert error={patch.error} className="mb-3" />
        {fixes.map((fix, index) => (
          <label
            key={fix.ruleId + JSON.stringify(fix.operations)}
            className="flex cursor-pointer items-start gap-3 rounded-md p-2 hover:bg-sunken"
          >
            <Checkbox checked={!left.has(index)} onChange={() => toggle(index)} className="mt-0.5" />
            <span className="min-w-0">
              <span className="block">{fix.reason}</span>
              {preview(fix) && (
                <span className="block text-[0.8125rem] text-muted-foreground">→ {preview(fix)}</span>
              )}
            </span>
          </label>
        ))}
      </CardBody>
    </Card>
  );
}
