import { useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { articleAudiences } from '@/api/types';
import { Segments } from '@/components/segments';
import { Field } from '@/components/ui/field';
import { Input, Select, Textarea } from '@/components/ui/input';
import * as messages from '@/messages';
import { ArticleText } from '../article-text';
import type { ArticleForm } from './article-form';

const m = messages.articles;
const names = m.fields;

export function FactFields() {
  const { register, formState } = useFormContext<ArticleForm>();
  const { errors } = formState;
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Field label={names.title} error={errors.title?.message} required className="sm:col-span-2">
        <Input {...register('title')} />
      </Field>
      <Field
        label={names.summary}
        hint={names.summaryHint}
        error={errors.summary?.message}
        required
        className="sm:col-span-2"
      >
        <Textarea rows={2} {...register('summary')} />
      </Field>
      <Field label={names.topics} hint={names.topicsHint} error={errors.topics?.message} required>
        <Input {...register('topics')} />
      </Field>
      <Field label={names.slug} hint={names.slugHint} error={errors.slug?.message}>
        <Input spellCheck={false} autoCapitalize="off" {...register('slug')} />
      </Field>
      <Field label={names.audience}>
        <Select {...register('audience')}>
          {articleAudiences.map((audience) => (
            <option key={audience} value={audience}>
              {messages.help.audience[audience]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={names.language} hint={names.languageHint} error={errors.language?.message} required>
        <Input spellCheck={false} autoCapitalize="off" {...register('language')} />
      </Field>
    </div>
  );
}

function Preview() {
  const [title, body, language] = useWatch<ArticleForm, ['title', 'body', 'language']>({
    name: ['title', 'body', 'language'],
  });
  return (
    <section aria-label={m.preview} className="min-h-80 rounded-md border border-border p-4">
      <p className="mb-4 text-xl font-semibold">{title}</p>
      <ArticleText text={body} language={language} />
    </section>
  );
}

/** The text, or what readers will see of it. */
export function BodyField() {
  const { register, formState } = useFormContext<ArticleForm>();
  const [chosen, setPane] = useState<'write' | 'preview'>('write');
  // What is wrong with the text is told where it is written.
  const pane = formState.errors.body ? 'write' : chosen;
  return (
    <div className="grid gap-3">
      <Segments
        label={m.pane}
        value={pane}
        onChange={setPane}
        options={[
          { value: 'write', name: m.write },
          { value: 'preview', name: m.preview },
        ]}
      />
      {pane === 'write' ? (
        <Field label={names.body} hint={names.bodyHint} error={formState.errors.body?.message} required>
          <Textarea rows={18} className="font-mono text-sm" {...register('body')} />
        </Field>
      ) : (
        <Preview />
      )}
    </div>
  );
}
