import { X } from 'lucide-react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { SkillPicker } from '@/components/skill-picker';
import { Button } from '@/components/ui/button';
import { Input, Select } from '@/components/ui/input';
import * as messages from '@/messages';
import type { PostingForm } from './posting-form';

const m = messages.postings.skills;

export function SkillsSection() {
  const { control, register } = useFormContext<PostingForm>();
  const { fields, append, remove } = useFieldArray({ control, name: 'skills' });
  return (
    <div className="grid gap-4">
      <p className="text-sm text-muted-foreground">{m.text}</p>
      <SkillPicker
        taken={fields.map(({ name }) => name.toLowerCase())}
        onPick={(skill) => append({ ...skill, need: 'MUST', years: '' }, { shouldFocus: false })}
      />
      {fields.length === 0 && <p className="text-sm text-muted-foreground">{m.none}</p>}
      <ul className="grid gap-2">
        {fields.map(({ id, name }, index) => (
          <li
            key={id}
            className="grid grid-cols-[1fr_auto] items-center gap-2 rounded-md bg-sunken py-2 pr-2 pl-3 sm:grid-cols-[1fr_10rem_6rem_auto]"
          >
            <span className="min-w-0 font-medium max-sm:order-1">{name}</span>
            <Select
              aria-label={m.need(name)}
              {...register(`skills.${index}.need`)}
              className="max-sm:order-3 max-sm:col-span-1"
            >
              <option value="MUST">{m.must}</option>
              <option value="NICE">{m.nice}</option>
            </Select>
            <Input
              inputMode="numeric"
              maxLength={2}
              placeholder={m.yearsShort}
              aria-label={m.years(name)}
              {...register(`skills.${index}.years`)}
              className="max-sm:order-4 max-sm:w-20"
            />
            <Button
              variant="ghost"
              size="icon-sm"
              aria-label={m.remove(name)}
              onClick={() => remove(index)}
              className="max-sm:order-2 max-sm:justify-self-end"
            >
              <X aria-hidden />
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
