import { useQuery } from '@tanstack/react-query';
import { useFormContext } from 'react-hook-form';
import { categoriesQuery } from '@/api/jobs/categories';
import { employmentTypes } from '@/api/types';
import { Field } from '@/components/ui/field';
import { Input, Select, Textarea } from '@/components/ui/input';
import * as messages from '@/messages';
import type { PostingForm } from './posting-form';

const m = messages.postings.fields;

export function WorkSection() {
  const { register, formState } = useFormContext<PostingForm>();
  const categories = useQuery(categoriesQuery);
  const { errors } = formState;
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Field
        label={m.title}
        hint={m.titleHint}
        error={errors.title?.message}
        required
        className="sm:col-span-2"
      >
        <Input {...register('title')} />
      </Field>
      <Field
        label={m.description}
        hint={m.descriptionHint}
        error={errors.description?.message}
        required
        className="sm:col-span-2"
      >
        <Textarea className="min-h-60!" {...register('description')} />
      </Field>
      <Field label={m.type}>
        <Select {...register('employmentType')}>
          {employmentTypes.map((type) => (
            <option key={type} value={type}>
              {messages.facts.employment[type]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={m.category} error={errors.categoryId?.message}>
        <Select {...register('categoryId')} key={categories.data ? 'loaded' : 'loading'}>
          <option value="">{m.noCategory}</option>
          {categories.data?.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
