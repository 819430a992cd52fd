import { zodResolver } from '@hookform/resolvers/zod';
import { Link, useNavigate } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import { useMemo } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { useSaveArticle } from '@/api/support/save-article';
import type { ArticleView } from '@/api/types';
import { Page } from '@/components/page';
import { ProblemAlert } from '@/components/problem';
import { Alert } from '@/components/ui/alert';
import { Button } from '@/components/ui/button';
import { Card, CardBody } from '@/components/ui/card';
import { dropDraft, useFormDraft, useRestoredDraft } from '@/lib/drafts';
import { showFieldErrors } from '@/lib/problem-words';
import { toast } from '@/lib/toast';
import * as messages from '@/messages';
import { ArticleActions } from './article-actions';
import { BodyField, FactFields } from './article-fields';
import { articleFormSchema, toArticleForm, toArticleRequest, type ArticleForm } from './article-form';
import { StatusBadge } from './status-badge';

const m = messages.articles;

/** Writes a new article or changes one; what is typed is kept until the server took it. */
export function ArticleEditor({ article }: { article?: ArticleView }) {
  const navigate = useNavigate();
  const draftKey = article ? `article.${article.id}.${article.version}` : 'article.new';
  const stored = useMemo(() => toArticleForm(article), [article]);
  const form = useForm<ArticleForm>({ resolver: zodResolver(articleFormSchema), defaultValues: stored });
  const restored = useRestoredDraft(draftKey, form);
  const dropArticleDraft = useFormDraft(draftKey, form);
  const saving = useSaveArticle();

  /** Saves where the form is complete; answers what was saved. */
  async function save(): Promise<ArticleView | undefined> {
    let saved: ArticleView | undefined;
    await form.handleSubmit(async (values) => {
      try {
        saved = await saving.mutateAsync({
          id: article?.id,
          version: article?.version,
          article: toArticleRequest(values),
        });
        dropArticleDraft();
      } catch (error) {
        showFieldErrors(error, form.setError, Object.keys(values));
      }
    })();
    if (saved && saved.slug !== article?.slug) {
      await navigate({ to: '/help-articles/$slug', params: { slug: saved.slug }, replace: true });
    }
    return saved;
  }

  return (
    <Page
      title={article?.title ?? m.newTitle}
      width="reading"
      eyebrow={
        <Link
          to="/help-articles"
          className="inline-flex items-center gap-1.5 rounded-sm hover:text-foreground"
        >
          <ArrowLeft className="size-4" aria-hidden />
          {m.title}
        </Link>
      }
      lead={article && <StatusBadge status={article.status} />}
      actions={article && <ArticleActions article={article} dirty={form.formState.isDirty} onSave={save} />}
    >
      <FormProvider {...form}>
        <form
          noValidate
          className="grid gap-5"
          onSubmit={(event) => {
            event.preventDefault();
            void save().then((saved) => saved && toast(m.saved));
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
          <Card>
            <CardBody>
              <FactFields />
            </CardBody>
          </Card>
          <Card>
            <CardBody>
              <BodyField />
            </CardBody>
          </Card>
          {(!article || form.formState.isDirty || saving.error) && (
            <div className="sticky bottom-16 z-20 grid gap-3 rounded-lg border border-border bg-surface p-3 shadow-raised md:bottom-3">
              <ProblemAlert error={saving.error} />
              <div className="flex flex-wrap items-center justify-between gap-3">
                <p className="text-[0.8125rem] text-muted-foreground">
                  {form.formState.isDirty && m.unsaved}
                </p>
                <Button type="submit" busy={saving.isPending}>
                  {m.save}
                </Button>
              </div>
            </div>
          )}
        </form>
      </FormProvider>
    </Page>
  );
}
