import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import * as z from 'zod';
import { useSaveCompany } from '@/api/users/companies';
import type { CompanyView } from '@/api/types';
import { ProblemAlert } from '@/components/problem';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input, Textarea } from '@/components/ui/input';
import { useFormDraft, withDraft } from '@/lib/drafts';
import { showFieldErrors } from '@/lib/problem-words';
import * as messages from '@/messages';

const m = messages.company;
const schema = z.object({
  name: z.string().trim().min(1, messages.common.required).max(160, messages.common.tooLong(160)),
  website: z
    .string()
    .trim()
    .regex(/^(https?:\/\/\S+)?$/u, m.websiteWrong)
    .max(300),
  place: z.string().max(160, messages.common.tooLong(160)),
  about: z.string().max(4000, messages.common.tooLong(4000)),
});
type Company = z.infer<typeof schema>;

type CompanyFormProps = {
  company?: CompanyView;
  readOnly?: boolean;
  onSaved: (company: CompanyView) => void;
};

export function CompanyForm({ company, readOnly, onSaved }: CompanyFormProps) {
  const draftKey = `company.${company?.id ?? 'new'}`;
  const save = useSaveCompany(company?.id);
  const form = useForm<Company>({
    resolver: zodResolver(schema),
    disabled: readOnly,
    defaultValues: withDraft<Company>(draftKey, {
      name: company?.name ?? '',
      website: company?.website ?? '',
      place: company?.place ?? '',
      about: company?.about ?? '',
    }),
  });
  const dropCompanyDraft = useFormDraft(draftKey, form);
  const { errors } = form.formState;

  const submit = form.handleSubmit(({ name, website, place, about }) =>
    save.mutate(
      {
        name,
        website: website || undefined,
        place: place.trim() || undefined,
        about: about.trim() || undefined,
      },
      {
        onSuccess: (saved) => {
          dropCompanyDraft();
          onSaved(saved);
        },
        onError: (error) => showFieldErrors(error, form.setError, ['name', 'website', 'place', 'about']),
      },
    ),
  );

  return (
    <form onSubmit={(event) => void submit(event)} noValidate className="grid gap-4">
      <ProblemAlert error={save.error} />
      <Field label={m.name} error={errors.name?.message} required>
        <Input autoComplete="organization" {...form.register('name')} />
      </Field>
      <Field label={m.place} error={errors.place?.message}>
        <Input {...form.register('place')} />
      </Field>
      <Field label={m.website} hint={m.websiteHint} error={errors.website?.message}>
        <Input type="url" {...form.register('website')} />
      </Field>
      <Field label={m.about} hint={m.aboutHint} error={errors.about?.message}>
        <Textarea rows={6} {...form.register('about')} />
      </Field>
      {readOnly ? (
        <p className="text-sm text-muted-foreground">{m.onlyOwner}</p>
      ) : (
        <Button type="submit" busy={save.isPending} className="w-fit">
          {company ? messages.common.save : m.create}
        </Button>
      )}
    </form>
  );
}
