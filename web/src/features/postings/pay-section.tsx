import { Controller, useFormContext, useWatch } from 'react-hook-form';
import { salaryPeriods, workModes } from '@/api/types';
import { Field } from '@/components/ui/field';
import { Input, Select } from '@/components/ui/input';
import { Switch } from '@/components/ui/switch';
import { languageName } from '@/lib/format';
import * as messages from '@/messages';
import type { PostingForm } from './posting-form';

const m = messages.postings.fields;

export function PaySection() {
  const { control, register, formState } = useFormContext<PostingForm>();
  const paid = useWatch({ control, name: 'paid' });
  const remote = useWatch({ control, name: 'workMode' }) === 'REMOTE';
  const names = useWatch({ control, name: 'languages' })
    .split(/[\s,;]+/u)
    .filter((code) => /^[a-z]{2,3}$/iu.test(code))
    .map(languageName)
    .join(', ');
  const { errors } = formState;
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Field label={m.mode}>
        <Select {...register('workMode')}>
          {workModes.map((mode) => (
            <option key={mode} value={mode}>
              {messages.facts.mode[mode]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={m.place} hint={remote ? m.placeHint : m.placeNeeded} error={errors.place?.message}>
        <Input {...register('place')} />
      </Field>
      <div className="flex items-start justify-between gap-4 sm:col-span-2">
        <div>
          <p id="paid" className="text-sm font-medium">
            {m.salary}
          </p>
          <p className="text-[0.8125rem] text-muted-foreground">{m.salaryHint}</p>
        </div>
        <Controller
          control={control}
          name="paid"
          render={({ field }) => (
            <Switch
              aria-labelledby="paid"
              checked={field.value}
              onCheckedChange={field.onChange}
              onBlur={field.onBlur}
            />
          )}
        />
      </div>
      {paid && (
        <div className="grid grid-cols-2 gap-4 sm:col-span-2 sm:grid-cols-4">
          <Field label={m.min} error={errors.salary?.min?.message}>
            <Input inputMode="decimal" {...register('salary.min')} />
          </Field>
          <Field label={m.max} error={errors.salary?.max?.message}>
            <Input inputMode="decimal" {...register('salary.max')} />
          </Field>
          <Field label={m.currency} error={errors.salary?.currency?.message}>
            <Input maxLength={3} {...register('salary.currency')} />
          </Field>
          <Field label={m.period}>
            <Select {...register('salary.period')}>
              {salaryPeriods.map((period) => (
                <option key={period} value={period}>
                  {messages.facts.per[period]}
                </option>
              ))}
            </Select>
          </Field>
        </div>
      )}
      <Field label={m.deadline} error={errors.deadline?.message}>
        <Input type="date" {...register('deadline')} />
      </Field>
      <Field
        label={m.languages}
        hint={names ? m.languagesRead(names) : m.languagesHint}
        error={errors.languages?.message}
      >
        <Input {...register('languages')} />
      </Field>
    </div>
  );
}
