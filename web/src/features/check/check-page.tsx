import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { ArrowLeft, PencilLine, Send } from 'lucide-react';
import { reportQuery, useCheckCv } from '@/api/ats/check-cv';
import { cvQuery } from '@/api/cv/cv';
import type { AnalyzeCv } from '@/api/types';
import { Report } from '@/components/check/report';
import { Page } from '@/components/page';
import { ProblemAlert } from '@/components/problem';
import { Alert } from '@/components/ui/alert';
import { Button } from '@/components/ui/button';
import { Card, CardBody } from '@/components/ui/card';
import { Progress } from '@/components/ui/progress';
import * as messages from '@/messages';
import { EarlierChecks } from './earlier-checks';
import { Fixes } from './fixes';
import { TargetForm } from '@/components/check/target-form';

const m = messages.check;
const from = '/cvs/$cvId/check' as const;

export function CheckPage() {
  const { cvId } = useParams({ from });
  const { job, report: reportId } = useSearch({ from });
  const navigate = useNavigate({ from });
  const cv = useQuery(cvQuery(cvId));
  const run = useCheckCv();
  const report = useQuery({ ...reportQuery(reportId ?? ''), enabled: Boolean(reportId) });
  const check = report.data?.check;

  function start(target: Omit<AnalyzeCv, 'cvId'>) {
    run.mutate(
      { cvId, ...target },
      {
        onSuccess: ({ id }) =>
          void navigate({ search: { job: target.jobId, report: id }, replace: true, resetScroll: false }),
      },
    );
  }

  return (
    <Page
      title={cv.data ? `${m.title}: ${cv.data.title}` : m.title}
      lead={m.lead}
      eyebrow={
        <Link
          to="/cvs/$cvId"
          params={{ cvId }}
          className="inline-flex items-center gap-1.5 rounded-sm hover:text-foreground"
        >
          <ArrowLeft className="size-4" aria-hidden />
          {cv.data?.title ?? messages.cvs.title}
        </Link>
      }
    >
      <div className="grid gap-6 lg:grid-cols-[22rem_minmax(0,1fr)]">
        <aside className="grid content-start gap-5">
          <Card>
            <CardBody>
              <TargetForm key={job} job={job} busy={run.isPending} again={Boolean(check)} onRun={start} />
            </CardBody>
          </Card>
          {check && (
            <div className="grid gap-2">
              {report.data?.jobId && (
                <Button asChild>
                  <Link to="/apply/$jobId" params={{ jobId: report.data.jobId }} search={{ cv: cvId }}>
                    <Send aria-hidden />
                    {m.applyNow}
                  </Link>
                </Button>
              )}
              <Button asChild variant="secondary">
                <Link to="/cvs/$cvId" params={{ cvId }}>
                  <PencilLine aria-hidden />
                  {m.correct}
                </Link>
              </Button>
            </div>
          )}
          <EarlierChecks cvId={cvId} current={reportId} />
        </aside>
        <div className="grid content-start gap-5" aria-live="polite">
          <ProblemAlert error={cv.error ?? run.error ?? report.error} />
          {(run.isPending || report.data?.status === 'PENDING') && (
            <Progress value={null} label={m.running} />
          )}
          {report.data?.failure && (
            <Alert tone="danger" title={m.failed} children={<p>{report.data.failure}</p>} />
          )}
          {check && (
            <Report check={check} note={m.note} forCandidate>
              {cv.data && (
                <Fixes
                  cv={cv.data}
                  fixes={check.fixes}
                  checkedVersion={report.data?.cvVersion ?? undefined}
                  onApplied={() => start({ jobId: report.data?.jobId ?? undefined })}
                />
              )}
            </Report>
          )}
        </div>
      </div>
    </Page>
  );
}
