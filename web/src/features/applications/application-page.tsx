import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import { applicationQuery } from '@/api/applications/applications';
import { useWithdraw } from '@/api/applications/apply';
import type { ApplicationView } from '@/api/types';
import { Report } from '@/components/check/report';
import { Confirm } from '@/components/confirm';
import { Page } from '@/components/page';
import { ProblemAlert } from '@/components/problem';
import { ResumeView } from '@/components/resume/resume-view';
import { StageBadge } from '@/components/stage-badge';
import { Timeline } from '@/components/timeline';
import { Alert } from '@/components/ui/alert';
import { Button } from '@/components/ui/button';
import { Card, CardBody, CardHeader, CardTitle } from '@/components/ui/card';
import { SkeletonList } from '@/components/ui/skeleton';
import { Tabs, TabsContent, TabsList, TabsTrigger } from '@/components/ui/tabs';
import { formatRelative } from '@/lib/format';
import { toastProblem } from '@/lib/problem-words';
import { toast } from '@/lib/toast';
import * as messages from '@/messages';

const m = messages.applications;

function Withdraw({ id }: { id: string }) {
  const [asking, ask] = useState(false);
  const withdraw = useWithdraw(id);
  return (
    <>
      <Button variant="secondary" onClick={() => ask(true)}>
        {m.withdraw}
      </Button>
      {asking && (
        <Confirm
          danger
          title={m.confirmWithdraw}
          text={m.confirmWithdrawText}
          action={m.withdraw}
          busy={withdraw.isPending}
          onClose={() => ask(false)}
          onConfirm={() =>
            withdraw.mutate(undefined, {
              onSuccess: () => {
                ask(false);
                toast(m.withdrawDone);
              },
              onError: toastProblem,
            })
          }
        />
      )}
    </>
  );
}

function Standing({ application }: { application: ApplicationView }) {
  const { status } = application.summary;
  if (status === 'HIRED') return <Alert title={m.status.HIRED} children={<p>{m.hired}</p>} />;
  if (status === 'REJECTED') return <Alert title={m.status.REJECTED} children={<p>{m.notFurther}</p>} />;
  if (status === 'WITHDRAWN') return <Alert title={m.withdrawn} />;
  return <Alert title={application.summary.stage.name} children={<p>{m.waiting}</p>} />;
}

function Sent({ application }: { application: ApplicationView }) {
  return (
    <Tabs defaultValue="cv">
      <TabsList aria-label={m.whatYouSent}>
        <TabsTrigger value="cv">{m.cv}</TabsTrigger>
        <TabsTrigger value="letter">{m.coverLetter}</TabsTrigger>
        <TabsTrigger value="check">{m.check}</TabsTrigger>
      </TabsList>
      <TabsContent value="cv">
        <p className="mb-4 text-sm text-muted-foreground">{m.cvVersion(application.cvVersion)}</p>
        <ResumeView resume={application.resume} />
      </TabsContent>
      <TabsContent value="letter">
        <p className="max-w-[68ch] whitespace-pre-wrap">
          {application.coverLetter ?? <span className="text-muted-foreground">{m.noLetter}</span>}
        </p>
      </TabsContent>
      <TabsContent value="check">
        {application.check ? (
          <Report check={application.check} note={messages.check.note} forCandidate />
        ) : (
          <p className="text-muted-foreground">{m.checkPending}</p>
        )}
      </TabsContent>
    </Tabs>
  );
}

export function ApplicationPage() {
  const { applicationId } = useParams({ from: '/applications/$applicationId' });
  const application = useQuery({
    ...applicationQuery(applicationId),
    refetchInterval: (query) => (query.state.data?.check ? false : 4000),
  });
  const view = application.data;
  if (!view) {
    return (
      <Page title={m.title} width="reading">
        {application.isPending && <SkeletonList />}
        <ProblemAlert error={application.error} onRetry={() => void application.refetch()} />
      </Page>
    );
  }
  const { summary } = view;
  return (
    <Page
      title={summary.jobTitle}
      eyebrow={
        <Link
          to="/applications"
          className="inline-flex items-center gap-1.5 rounded-sm hover:text-foreground"
        >
          <ArrowLeft className="size-4" aria-hidden />
          {m.back}
        </Link>
      }
      lead={
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
          {summary.companyName}
          <StageBadge application={summary} />
          <span className="text-sm">{m.sent(formatRelative(summary.submittedAt))}</span>
        </span>
      }
      actions={
        <>
          <Button asChild variant="ghost">
            <Link to="/jobs/$jobId" params={{ jobId: summary.jobId }}>
              {m.posting}
            </Link>
          </Button>
          {summary.status === 'ACTIVE' && <Withdraw id={summary.id} />}
        </>
      }
    >
      <div className="grid grid-cols-[minmax(0,1fr)] gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] content-start gap-6">
          <Standing application={view} />
          <Sent application={view} />
        </div>
        <Card className="self-start">
          <CardHeader>
            <CardTitle>{m.timeline}</CardTitle>
          </CardHeader>
          <CardBody>
            <Timeline history={view.history} withdrawn={summary.status === 'WITHDRAWN'} />
          </CardBody>
        </Card>
      </div>
    </Page>
  );
}
