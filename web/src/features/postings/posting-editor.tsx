import { zodResolver } from '@hookform/resolvers/zod';
import { Link, useNavigate } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import { useMemo, type ReactNode } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { useSavePosting } from '@/api/jobs/save-posting';
import type { PostingView } from '@/api/types';
import { Page } from '@/components/page';
import { ProblemAlert } from '@/components/problem';
import { Alert } from '@/components/ui/alert';
import { Button } from '@/components/ui/button';
import { Card, CardBody, CardHeader, CardTitle } from '@/components/ui/card';
import { dropDraft, useFormDraft, useRestoredDraft } from '@/lib/drafts';
import { showFieldErrors } from '@/lib/problem-words';
import { toast } from '@/lib/toast';
import * as messages from '@/messages';
import { CriteriaSection } from './criteria-section';
import { PaySection } from './pay-section';
import { PostingActions } from './posting-actions';
import { postingFormSchema, toPostingForm, toPostingRequest, type PostingForm } from './posting-form';
import { SkillsSection } from './skills-section';
import { StatusBadge } from './status-badge';
import { WorkSection } from './work-section';

const m = messages.postings;

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Card>
      <CardHeader>
        <CardTitle>{title}</CardTitle>
      </CardHeader>
      <CardBody>{children}</CardBody>
    </Card>
  );
}

type PostingEditorProps = { companyId: string; companyName: string; posting?: PostingView };

/** Writes a new posting or changes one; what is typed is kept until the server took it. */
export function PostingEditor({ companyId, companyName, posting }: PostingEditorProps) {
  const navigate = useNavigate();
  const draftKey = posting ? `posting.${posting.id}.${posting.version}` : `posting.new.${companyId}`;
  const stored = useMemo(() => toPostingForm(posting), [posting]);
  const form = useForm<PostingForm>({ resolver: zodResolver(postingFormSchema), defaultValues: stored });
  const restored = useRestoredDraft(draftKey, form);
  const dropPostingDraft = useFormDraft(draftKey, form);
  const saving = useSavePosting();

  /** Saves where the form is complete; answers what was saved. */
  async function save(): Promise<PostingView | undefined> {
    let saved: PostingView | undefined;
    await form.handleSubmit(async (values) => {
      try {
        saved = await saving.mutateAsync({
          id: posting?.id,
          version: posting?.version,
          posting: toPostingRequest(companyId, values),
        });
        dropPostingDraft();
      } catch (error) {
        showFieldErrors(error, form.setError, Object.keys(values));
      }
    })();
    return saved;
  }

  async function saveAndSay() {
    const saved = await save();
    if (!saved) return;
    toast(m.saved);
    if (!posting)
      await navigate({ to: '/hiring/postings/$jobId', params: { jobId: saved.id }, replace: true });
  }

  return (
    <Page
      title={posting ? posting.title : m.newTitle}
      width="reading"
      eyebrow={
        <Link
          to="/hiring/postings"
          className="inline-flex items-center gap-1.5 rounded-sm hover:text-foreground"
        >
          <ArrowLeft className="size-4" aria-hidden />
          {m.title}
        </Link>
      }
      lead={
        <span className="flex items-center gap-2.5">
          {companyName}
          {posting && <StatusBadge status={posting.status} />}
        </span>
      }
      actions={
        posting && <PostingActions posting={posting} dirty={form.formState.isDirty} onSave={() => save()} />
      }
    >
      <FormProvider {...form}>
        <form
          noValidate
          className="grid gap-5"
          onSubmit={(event) => {
            event.preventDefault();
            void saveAndSay();
          }}
        >
          {restored && (
            <Alert
              title={messages.common.draftRestored}
              action={
                <Button
                  size="sm"
                  variant="secondary"
                  onClick={() => {
                    dropDraft(draftKey);
                    form.reset(stored);
                  }}
                >
                  {messages.common.draftDiscard}
                </Button>
              }
            />
          )}
          <Section title={m.sections.basics}>
            <WorkSection />
          </Section>
          <Section title={m.sections.pay}>
            <PaySection />
          </Section>
          <Section title={m.sections.skills}>
            <SkillsSection />
          </Section>
          <Section title={m.sections.criteria}>
            <CriteriaSection />
          </Section>
          {(!posting || form.formState.isDirty || saving.error) && (
            <div className="sticky bottom-16 z-20 grid gap-3 rounded-lg border border-border bg-surface p-3 shadow-raised md:bottom-3">
              <ProblemAlert error={saving.error} />
              <div className="flex flex-wrap items-center justify-between gap-3">
                <p className="text-[0.8125rem] text-muted-foreground">
                  {form.formState.isDirty && m.unsaved}
                </p>
                <Button type="submit" busy={saving.isPending}>
                  {posting && posting.status !== 'DRAFT' ? m.saveChanges : m.saveDraft}
                </Button>
              </div>
            </div>
          )}
        </form>
      </FormProvider>
    </Page>
  );
}
