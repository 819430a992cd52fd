import { zodResolver } from '@hookform/resolvers/zod';
import { useMemo, useState, type ReactNode } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { usePatchCv, useReplaceCv } from '@/api/cv/save-cv';
import type { CvView } from '@/api/types';
import { ProblemAlert } from '@/components/problem';
import { Alert } from '@/components/ui/alert';
import { Button } from '@/components/ui/button';
import { Card, CardBody, CardHeader, CardTitle } from '@/components/ui/card';
import { dropDraft, useFormDraft, useRestoredDraft } from '@/lib/drafts';
import { isProblem } from '@/lib/problem';
import { toast } from '@/lib/toast';
import * as messages from '@/messages';
import { cvFormSchema, sectionNames, toForm, toOperations, type CvForm } from './cv-form';
import { EntrySection } from './entry-section';
import { ReadField } from './read-field';
import { ReadingContext } from './reading';
import { SourcePanel } from './source-panel';

const m = messages.cvs;

/** Saves what differs from the stored CV: corrections as a patch, the name of the CV with the whole. */
function useSave(cv: CvView) {
  const patch = usePatchCv(cv.id);
  const replace = useReplaceCv(cv.id);
  async function save(form: CvForm): Promise<boolean> {
    const operations = toOperations(cv.resume, form);
    let current = cv;
    if (operations.length > 0) current = await patch.mutateAsync({ version: cv.version, operations });
    if (form.title.trim() !== cv.title) {
      current = await replace.mutateAsync({
        version: current.version,
        title: form.title.trim(),
        resume: current.resume,
      });
    }
    return current !== cv;
  }
  return { save, error: patch.error ?? replace.error, busy: patch.isPending || replace.isPending };
}

function Basics() {
  const line = (field: keyof CvForm['basics'], label: string) => (
    <ReadField
      name={`basics.${field}`}
      label={label}
      pointer={field === 'city' || field === 'countryCode' ? `/basics/location/${field}` : `/basics/${field}`}
    />
  );
  return (
    <Card>
      <CardHeader>
        <CardTitle>{m.sections.basics}</CardTitle>
      </CardHeader>
      <CardBody className="grid gap-4 sm:grid-cols-2">
        {line('name', m.fields.name)}
        {line('label', m.fields.label)}
        {line('email', m.fields.email)}
        {line('phone', m.fields.phone)}
        {line('city', m.fields.city)}
        {line('countryCode', m.fields.countryCode)}
        <ReadField name="basics.url" label={m.fields.url} pointer="/basics/url" className="sm:col-span-2" />
        <ReadField
          name="basics.summary"
          label={m.fields.summary}
          pointer="/basics/summary"
          kind="text"
          className="sm:col-span-2"
        />
      </CardBody>
    </Card>
  );
}

type CvEditorProps = { cv: CvView; onReload: () => void; children?: ReactNode };

/** The form beside what was read; keyed by version, so that it starts fresh after each save. */
export function CvEditor({ cv, onReload }: CvEditorProps) {
  const draftKey = `cv.${cv.id}.${cv.version}`;
  const stored = useMemo(() => toForm(cv), [cv]);
  const form = useForm<CvForm>({ resolver: zodResolver(cvFormSchema), defaultValues: stored });
  const restored = useRestoredDraft(draftKey, form);
  const dropCvDraft = useFormDraft(draftKey, form);
  const [shown, show] = useState<string>();
  const { save, error, busy } = useSave(cv);
  const reading = useMemo(() => ({ fields: cv.fields, shown, show }), [cv.fields, shown]);

  const submit = form.handleSubmit(async (values) => {
    try {
      toast((await save(values)) ? m.saved : m.nothingChanged);
      dropCvDraft();
    } catch {
      // Shown beside the button; the draft stays.
    }
  });

  return (
    <ReadingContext value={reading}>
      <FormProvider {...form}>
        <form
          onSubmit={(event) => void submit(event)}
          noValidate
          className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]"
        >
          <div className="order-2 grid min-w-0 gap-5 lg:order-1">
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
            <Basics />
            {sectionNames.map((section) => (
              <EntrySection key={section} section={section} />
            ))}
            <Card>
              <CardBody>
                <ReadField name="title" label={m.name} />
              </CardBody>
            </Card>
            {(form.formState.isDirty || error) && (
              <div className="sticky bottom-16 z-20 grid gap-3 rounded-lg border border-border bg-surface p-3 shadow-raised md:bottom-3">
                <ProblemAlert
                  error={error}
                  action={
                    isProblem(error, 'version-conflict') && (
                      <Button size="sm" variant="secondary" onClick={onReload}>
                        {m.conflict}
                      </Button>
                    )
                  }
                />
                <div className="flex flex-wrap items-center justify-between gap-3">
                  <p className="text-[0.8125rem] text-muted-foreground">{m.unsaved}</p>
                  <Button type="submit" busy={busy}>
                    {m.save}
                  </Button>
                </div>
              </div>
            )}
          </div>
          <aside className="order-1 lg:order-2">
            <SourcePanel cv={cv} />
          </aside>
        </form>
      </FormProvider>
    </ReadingContext>
  );
}
