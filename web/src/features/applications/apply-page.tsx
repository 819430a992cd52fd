import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { ArrowLeft, ScanSearch, Send } from 'lucide-react';
import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useApply } from '@/api/applications/apply';
import { cvsQuery } from '@/api/cv/cvs';
import { postingQuery } from '@/api/jobs/posting';
import type { CvSummary, PostingView } from '@/api/types';
import { Empty } from '@/components/empty';
import { Page } from '@/components/page';
import { PostingFacts } from '@/components/posting-facts';
import { ProblemAlert } from '@/components/problem';
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
          <input type="radio" value={cv.id} className="size-4 accent-(--accent)" {...register('cvId')} />
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
      {(posting.isPending || cvs.isPending) && <SkeletonList rows={3} />}
      {posting.data && cvs.data?.items.length === 0 && (
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
      {posting.data && cvs.data && cvs.data.items.length > 0 && (
        <ApplyForm posting={posting.data} cvs={cvs.data.items} />
      )}
    </Page>
  );
}
