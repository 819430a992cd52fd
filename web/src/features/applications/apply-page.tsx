import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { ArrowLeft, ScanSearch, Send } from 'lucide-react';
import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { applicationsQuery } from '@/api/applications/applications';
import { useApply } from '@/api/applications/apply';
import { cvsQuery } from '@/api/cv/cvs';
import { postingQuery } from '@/api/jobs/posting';
import type { CvSummary, PostingView } from '@/api/types';
import { Empty } from '@/components/empty';
import { Page } from '@/components/page';
import { PostingFacts } from '@/components/posting-facts';
import { ProblemAlert } from '@/components/problem';
import { Alert } from '@/components/ui/alert';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Textarea } from '@/components/ui/input';
import { SkeletonList } from '@/components/ui/skeleton';
import { useFormDraft, withDraft } from '@/lib/drafts';
import { formatRelative } from '@/lib/format';
import { isProblem } from '@/lib/problem';
import { toast } from '@/lib/toast';
import * as messages from '@/messages';

const m = messages.apply;
type Letter = { cvId: string; coverLetter: string };

function CvChoice({
  cvs,
  register,
}: {
  cvs: CvSummary[];
  register: ReturnType<typeof useForm<Letter>>['register'];
}) {
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-2 text-sm font-medium">{m.chooseCv}</legend>
      {cvs.map((cv) => (
        <label
          key={cv.id}
          className="flex cursor-pointer items-center gap-3 rounded-lg border border-border bg-surface p-3.5 has-checked:border-accent has-checked:bg-accent-soft has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-ring"
        >
          <input
            type="radio"
            value={cv.id}
            className="size-4 shrink-0 accent-(--accent)"
            {...register('cvId')}
          />
          <span className="min-w-0">
            <span className="block font-medium">{cv.title}</span>
            <span className="block text-[0.8125rem] text-muted-foreground">
              {messages.cvs.version(cv.version)} · {messages.cvs.updated(formatRelative(cv.updatedAt))}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function ApplyForm({ posting, cvs }: { posting: PostingView; cvs: CvSummary[] }) {
  const { cv: wanted } = useSearch({ from: '/apply/$jobId' });
  const navigate = useNavigate();
  const apply = useApply();
  const [key] = useState(() => crypto.randomUUID());
  const draftKey = `apply.${posting.id}`;
  const first = cvs.find(({ id }) => id === wanted) ?? cvs[0];
  const form = useForm<Letter>({
    defaultValues: { ...withDraft<Letter>(draftKey, { coverLetter: '' }), cvId: first?.id },
  });
  const dropLetter = useFormDraft(draftKey, form);
  const cvId = useWatch({ control: form.control, name: 'cvId' });

  const chosen = cvs.find(({ id }) => id === cvId);

  const submit = form.handleSubmit((values) =>
    apply.mutate(
      {
        key,
        jobId: posting.id,
        cvId: values.cvId,
        coverLetter: values.coverLetter.trim() || undefined,
        answers: {},
      },
      {
        onSuccess: ({ summary }) => {
          dropLetter();
          toast(m.sent);
          void navigate({ to: '/applications/$applicationId', params: { applicationId: summary.id } });
        },
      },
    ),
  );

  return (
    <form onSubmit={(event) => void submit(event)} className="grid gap-7" noValidate>
      <div className="grid gap-3">
        <CvChoice cvs={cvs} register={form.register} />
        {chosen && !chosen.name && (
          <Alert
            tone="caution"
            title={m.nameless}
            action={
              <Button asChild size="sm" variant="secondary">
                <Link to="/cvs/$cvId" params={{ cvId }}>
                  {m.addName}
                </Link>
              </Button>
            }
          />
        )}
        {cvId && (
          <Button asChild variant="link" className="w-fit text-sm!">
            <Link to="/cvs/$cvId/check" params={{ cvId }} search={{ job: posting.id }}>
              <ScanSearch aria-hidden />
              {m.checkFirst}
            </Link>
          </Button>
        )}
      </div>
      <Field label={m.letter} hint={`${m.letterHint} ${m.saved}`}>
        <Textarea className="min-h-48!" maxLength={10_000} {...form.register('coverLetter')} />
      </Field>
      <div className="grid gap-4 border-t border-border pt-6">
        <p className="text-sm text-muted-foreground">
          {m.exactly} {m.whoReads}
        </p>
        <ProblemAlert
          error={apply.error}
          action={
            isProblem(apply.error, 'already-applied') && (
              <Button asChild size="sm" variant="secondary">
                <Link to="/applications">{messages.applications.back}</Link>
              </Button>
            )
          }
        />
        <Button type="submit" size="lg" busy={apply.isPending} className="w-fit">
          {!apply.isPending && <Send aria-hidden />}
          {m.send}
        </Button>
      </div>
    </form>
  );
}

export function ApplyPage() {
  const { jobId } = useParams({ from: '/apply/$jobId' });
  const posting = useQuery(postingQuery(jobId));
  const cvs = useQuery(cvsQuery);
  const applications = useInfiniteQuery(applicationsQuery());
  const sent = applications.data?.pages.flatMap(({ items }) => items).find((one) => one.jobId === jobId);
  const pending = posting.isPending || cvs.isPending || applications.isPending;
  const open = !pending && !sent && posting.data?.status === 'PUBLISHED' ? posting.data : undefined;
  return (
    <Page
      title={m.title(posting.data?.title ?? '…')}
      width="narrow"
      eyebrow={
        <Link
          to="/jobs/$jobId"
          params={{ jobId }}
          className="inline-flex items-center gap-1.5 rounded-sm hover:text-foreground"
        >
          <ArrowLeft className="size-4" aria-hidden />
          {posting.data?.companyName ?? messages.common.back}
        </Link>
      }
      lead={posting.data && <PostingFacts posting={posting.data} />}
    >
      <ProblemAlert error={posting.error ?? cvs.error} />
      {pending && <SkeletonList rows={3} />}
      {sent && (
        <Alert
          title={m.already}
          action={
            <Button asChild size="sm" variant="secondary">
              <Link to="/applications/$applicationId" params={{ applicationId: sent.id }}>
                {messages.jobs.seeApplication}
              </Link>
            </Button>
          }
        />
      )}
      {!sent && posting.data && posting.data.status !== 'PUBLISHED' && (
        <Alert title={messages.jobs.notOpen} />
      )}
      {open && cvs.data?.items.length === 0 && (
        <Empty
          picture="cv"
          title={m.noCv}
          text={m.noCvText}
          action={
            <Button asChild>
              <Link to="/cvs">{m.upload}</Link>
            </Button>
          }
        />
      )}
      {open && cvs.data && cvs.data.items.length > 0 && <ApplyForm posting={open} cvs={cvs.data.items} />}
    </Page>
  );
}
