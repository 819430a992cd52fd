import { Plus, X } from 'lucide-react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input, Select } from '@/components/ui/input';
import * as messages from '@/messages';
import type { PostingForm } from './posting-form';

const m = messages.postings.criteria;

export function CriteriaSection() {
  const { control, register, formState } = useFormContext<PostingForm>();
  const { fields, append, remove } = useFieldArray({ control, name: 'criteria' });
  const errors = formState.errors.criteria;
  return (
    <div className="grid gap-4">
      <p className="text-sm text-muted-foreground">{m.text}</p>
      {fields.length === 0 && <p className="text-sm text-muted-foreground">{m.none}</p>}
      {fields.map(({ id, name }, index) => (
        <div key={id} className="relative grid gap-3 rounded-md bg-sunken p-3 sm:grid-cols-[1fr_11rem_auto]">
          <Field label={m.name} error={errors?.[index]?.name?.message}>
            <Input {...register(`criteria.${index}.name`)} />
          </Field>
          <Field label={m.weight}>
            <Select {...register(`criteria.${index}.weight`)}>
              {m.weightText.map((words, step) => (
                <option key={words} value={String(step + 1)}>{`${step + 1} · ${words}`}</option>
              ))}
            </Select>
          </Field>
          <Button
            variant="ghost"
            size="icon-sm"
            aria-label={m.remove(name || String(index + 1))}
            onClick={() => remove(index)}
            className="justify-self-end max-sm:absolute max-sm:top-1.5 max-sm:right-1.5"
          >
            <X aria-hidden />
          </Button>
          <Field
            label={m.description}
            error={errors?.[index]?.description?.message}
            className="sm:col-span-3"
          >
            <Input {...register(`criteria.${index}.description`)} />
          </Field>
        </div>
      ))}
      <Button
        variant="secondary"
        size="sm"
        className="w-fit"
        onClick={() => append({ name: '', description: '', weight: '3' })}
      >
        <Plus aria-hidden />
        {m.add}
      </Button>
    </div>
  );
}
