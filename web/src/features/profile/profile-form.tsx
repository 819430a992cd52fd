import { zodResolver } from '@hookform/resolvers/zod';
import { Controller, useForm } from 'react-hook-form';
import { useSaveProfile } from '@/api/users/candidate';
import { seniorities, type CandidateProfileView } from '@/api/types';
import { ProblemAlert } from '@/components/problem';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Checkbox, Input, Select, Textarea } from '@/components/ui/input';
import { Switch } from '@/components/ui/switch';
import { useFormDraft, withDraft } from '@/lib/drafts';
import { showFieldErrors } from '@/lib/problem-words';
import { toast } from '@/lib/toast';
import * as messages from '@/messages';
import { profileSchema, toForm, toRequest, type ProfileForm as Values } from './profile-schema';

const m = messages.profile;
const fields = ['headline', 'place', 'salaryMin', 'salaryCurrency', 'summary'] as const;

export function ProfileForm({ profile }: { profile: CandidateProfileView }) {
  const draftKey = `profile.${profile.userId}`;
  const save = useSaveProfile(profile.userId);
  const form = useForm<Values>({
    resolver: zodResolver(profileSchema),
    defaultValues: withDraft<Values>(draftKey, toForm(profile)),
  });
  const dropProfileDraft = useFormDraft(draftKey, form);
  const { errors } = form.formState;

  const submit = form.handleSubmit((values) =>
    save.mutate(toRequest(values), {
      onSuccess: (saved) => {
        dropProfileDraft();
        form.reset(toForm(saved));
        toast(saved.visible && !profile.visible ? m.visibleOn : m.saved);
      },
      onError: (error) => showFieldErrors(error, form.setError, [...fields]),
    }),
  );

  return (
    <form onSubmit={(event) => void submit(event)} noValidate className="grid gap-5">
      <ProblemAlert error={save.error} />
      <Controller
        control={form.control}
        name="visible"
        render={({ field }) => (
          <div className="rounded-lg bg-sunken p-4">
            <div className="flex items-center justify-between gap-4">
              <label htmlFor="visible" className="font-medium">
                {m.visible}
              </label>
              <Switch
                id="visible"
                aria-describedby="visible-text"
                checked={field.value}
                onCheckedChange={field.onChange}
              />
            </div>
            <p id="visible-text" className="mt-1.5 max-w-[62ch] text-sm text-muted-foreground">
              {m.visibleText}
            </p>
          </div>
        )}
      />
      <Field label={m.headline} hint={m.headlineHint} error={errors.headline?.message}>
        <Input {...form.register('headline')} />
      </Field>
      <Field label={m.titles} hint={m.titlesHint} error={errors.titles?.message}>
        <Textarea rows={3} {...form.register('titles')} />
      </Field>
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label={m.place} hint={m.placeHint} error={errors.place?.message}>
          <Input autoComplete="address-level2" {...form.register('place')} />
        </Field>
        <Field label={m.seniority}>
          <Select {...form.register('seniority')}>
            <option value="">{messages.common.any}</option>
            {seniorities.map((seniority) => (
              <option key={seniority} value={seniority}>
                {messages.search.seniority[seniority]}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <label className="flex w-fit items-center gap-3 text-sm">
        <Checkbox {...form.register('openToRemote')} />
        {m.remote}
      </label>
      <div className="grid grid-cols-[minmax(0,1fr)_7rem] gap-4">
        <Field label={m.pay} hint={m.payHint} error={errors.salaryMin?.message}>
          <Input inputMode="numeric" maxLength={8} {...form.register('salaryMin')} />
        </Field>
        <Field label={m.currency} error={errors.salaryCurrency?.message}>
          <Input maxLength={3} {...form.register('salaryCurrency')} />
        </Field>
      </div>
      <Field label={m.summary} hint={m.summaryHint} error={errors.summary?.message}>
        <Textarea rows={4} {...form.register('summary')} />
      </Field>
      <Button type="submit" busy={save.isPending} className="w-fit">
        {messages.common.save}
      </Button>
    </form>
  );
}
