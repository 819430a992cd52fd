import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import { applicationQuery } from '@/api/applications/applications';
import { pipelineQuery } from '@/api/applications/pipeline';
import { postingQuery } from '@/api/jobs/posting';
import type { ApplicationView, Stage } from '@/api/types';
import { Report } from '@/components/check/report';
import { Empty } from '@/components/empty';
import { Page } from '@/components/page';
import { ProblemAlert } from '@/components/problem';
import { ResumeView } from '@/components/resume/resume-view';
import { StageBadge } from '@/components/stage-badge';
import { Timeline } from '@/components/timeline';
import { Alert } from '@/components/ui/alert';
import { Card, CardBody, CardHeader, CardTitle } from '@/components/ui/card';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/input';
import { SkeletonList } from '@/components/ui/skeleton';
import { Tabs, TabsContent, TabsList, TabsTrigger } from '@/components/ui/tabs';
import { formatRelative } from '@/lib/format';
import * as messages from '@/messages';
import { candidateName } from './candidate-name';
import { MoveDialog } from './move-dialog';
import { Notes } from './notes';
import { useMover, type Mover } from './use-mover';

const m = messages.review;

function StageChoice({ view, stages, mover }: { view: ApplicationView; stages: Stage[]; mover: Mover }) {
  const { summary } = view;
  return (
    <Field label={m.move}>
      <Select
        value={summary.stage.key}
        disabled={mover.busy}
        onChange={(event) => {
          const stage = stages.find(({ key }) => key === event.target.value);
          if (stage) mover.start(summary, stage);
        }}
      >
        {stages.map(({ key, name }) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function Criteria({ jobId }: { jobId: string }) {
  const posting = useQuery(postingQuery(jobId));
  const criteria = posting.data?.criteria ?? [];
  if (criteria.length === 0) return null;
  return (
    <Card>
      <CardHeader>
        <div>
          <CardTitle>{m.criteria}</CardTitle>
          <p className="mt-1 text-sm text-muted-foreground">{m.criteriaText}</p>
        </div>
      </CardHeader>
      <CardBody>
        <ul className="grid gap-2.5 text-sm">
          {criteria.map(({ name, description, weight }) => (
            <li key={name}>
              <p className="flex justify-between gap-4 font-medium">
                {name}
                <span className="font-normal whitespace-nowrap text-muted-foreground">{`${weight}/5`}</span>
              </p>
              {description && <p className="text-muted-foreground">{description}</p>}
            </li>
          ))}
        </ul>
      </CardBody>
    </Card>
  );
}

function Evidence({ view }: { view: ApplicationView }) {
  const check = view.check;
  return (
    <Tabs defaultValue="evidence">
      <TabsList aria-label={candidateName(view.summary)}>
        <TabsTrigger value="evidence">{m.tabs.evidence}</TabsTrigger>
        <TabsTrigger value="cv">{m.tabs.cv}</TabsTrigger>
        <TabsTrigger value="letter">{m.tabs.letter}</TabsTrigger>
        <TabsTrigger value="history">{m.tabs.history}</TabsTrigger>
      </TabsList>
      <TabsContent value="evidence">
        {check ? (
          <Report check={check} note={m.advice} forCandidate={false} />
        ) : (
          <Empty picture="search" title={m.noCheck} text={m.noCheckText} />
        )}
      </TabsContent>
      <TabsContent value="cv">
        <ResumeView resume={view.resume} />
      </TabsContent>
      <TabsContent value="letter">
        <p className="max-w-[68ch] whitespace-pre-wrap">
          {view.coverLetter ?? <span className="text-muted-foreground">{m.noLetter}</span>}
        </p>
        {Object.entries(view.answers).map(([question, answer]) => (
          <div key={question} className="mt-5 max-w-[68ch]">
            <p className="font-medium">{question}</p>
            <p className="whitespace-pre-wrap">{answer}</p>
          </div>
        ))}
      </TabsContent>
      <TabsContent value="history">
        <Timeline
          history={view.history}
          applicant={candidateName(view.summary)}
          showReasons
          withdrawn={view.summary.status === 'WITHDRAWN'}
        />
      </TabsContent>
    </Tabs>
  );
}

export function ReviewPage() {
  const { applicationId } = useParams({ from: '/hiring/applications/$applicationId' });
  const application = useQuery({
    ...applicationQuery(applicationId),
    refetchInterval: (query) => (query.state.data?.check ? false : 4000),
  });
  const view = application.data;
  const jobId = view?.summary.jobId;
  const board = useQuery({ ...pipelineQuery(jobId ?? ''), enabled: Boolean(jobId) });
  const mover = useMover();
  if (!view) {
    return (
      <Page title={messages.applications.title}>
        {application.isPending && <SkeletonList />}
        <ProblemAlert error={application.error} onRetry={() => void application.refetch()} />
      </Page>
    );
  }
  const { summary, resume } = view;
  const contact = [resume.basics?.email, resume.basics?.phone, resume.basics?.location?.city].filter(Boolean);
  return (
    <Page
      title={candidateName(summary)}
      eyebrow={
        <Link
          to="/hiring/postings/$jobId/board"
          params={{ jobId: summary.jobId }}
          className="inline-flex items-center gap-1.5 rounded-sm hover:text-foreground"
        >
          <ArrowLeft className="size-4" aria-hidden />
          {summary.jobTitle}
        </Link>
      }
      lead={
        <>
          <span className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
            <StageBadge application={summary} />
            {m.applied(formatRelative(summary.submittedAt))}
          </span>
          {contact.length > 0 && <p className="mt-1 text-sm">{contact.join(' · ')}</p>}
        </>
      }
    >
      <div className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_20rem] lg:grid-rows-[auto_1fr]">
        <Card className="lg:col-start-2">
          <CardBody>
            {summary.status === 'WITHDRAWN' ? (
              <Alert title={m.withdrawn} />
            ) : (
              <StageChoice
                view={view}
                stages={board.data?.columns.map(({ stage }) => stage) ?? [summary.stage]}
                mover={mover}
              />
            )}
          </CardBody>
        </Card>
        <div className="min-w-0 lg:col-start-1 lg:row-span-2 lg:row-start-1">
          <Evidence view={view} />
        </div>
        <aside className="grid content-start gap-5">
          <Notes applicationId={summary.id} />
          <Criteria jobId={summary.jobId} />
        </aside>
      </div>
      {mover.asked && <MoveDialog key={mover.asked.stage.key} mover={mover} />}
    </Page>
  );
}
