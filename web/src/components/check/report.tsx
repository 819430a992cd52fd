import type { CvCheck } from '@/api/types';
import { Alert } from '@/components/ui/alert';
import { Card, CardBody, CardHeader, CardTitle } from '@/components/ui/card';
import * as messages from '@/messages';
import { Coverage, MachineReading } from './coverage';
import { CriteriaList } from './criteria';
import { ScoreSummary } from './score';

const m = messages.check;

type ReportProps = { check: CvCheck; note: string; forCandidate: boolean; children?: React.ReactNode };

/** One check in full. Both sides see the same; only the advice to the candidate is left out for others. */
export function Report({ check, note, forCandidate, children }: ReportProps) {
  const asked = check.coverage.matched.length + check.coverage.missing.length > 0;
  return (
    <div className="grid gap-5">
      <Card>
        <CardBody>
          <ScoreSummary check={check} note={note} forCandidate={forCandidate} />
        </CardBody>
      </Card>
      {forCandidate && check.warnings.length > 0 && (
        <section className="grid gap-2" aria-label={m.warnings}>
          {check.warnings.map(({ ruleId, message, severity, pointer }) => (
            <Alert
              key={ruleId + message + (pointer ?? '')}
              tone={severity === 'INFO' ? 'info' : 'caution'}
              title={message}
            />
          ))}
        </section>
      )}
      {children}
      <Card>
        <CardHeader>
          <CardTitle>{m.criteria}</CardTitle>
        </CardHeader>
        <CardBody className="pt-1!">
          <CriteriaList criteria={check.criteria} forCandidate={forCandidate} />
        </CardBody>
      </Card>
      {asked && (
        <Card>
          <CardHeader>
            <CardTitle>{m.coverage}</CardTitle>
          </CardHeader>
          <CardBody>
            <Coverage coverage={check.coverage} advice={forCandidate} />
          </CardBody>
        </Card>
      )}
      <Card>
        <CardHeader>
          <div>
            <CardTitle>{m.machine}</CardTitle>
            {forCandidate && <p className="mt-1 text-sm text-muted-foreground">{m.machineText}</p>}
          </div>
        </CardHeader>
        <CardBody>
          <MachineReading view={check.machineView} />
        </CardBody>
      </Card>
    </div>
  );
}
