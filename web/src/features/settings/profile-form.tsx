import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import * as z from 'zod';
import { useSession } from '@/api/identity/session';
import { useUpdateMe } from '@/api/users/me';
import { ProblemAlert } from '@/components/problem';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { toast } from '@/lib/toast';
import * as messages from '@/messages';
import { Section } from './section';

const m = messages.settings;
const schema = z.object({
  displayName: z.string().trim().min(1, messages.common.required).max(120, messages.common.tooLong(120)),
});

export function ProfileForm() {
  const user = useSession();
  const update = useUpdateMe();
  const form = useForm({ resolver: zodResolver(schema), values: { displayName: user?.displayName ?? '' } });
  const submit = form.handleSubmit((values) => update.mutate(values, { onSuccess: () => toast(m.saved) }));
  return (
    <Section title={m.profile} text={m.profileText}>
      <form onSubmit={(event) => void submit(event)} noValidate className="grid gap-4">
        <ProblemAlert error={update.error} />
        <Field label={m.name} error={form.formState.errors.displayName?.message} required>
          <Input autoComplete="name" {...form.register('displayName')} />
        </Field>
        <div>
          <p className="text-sm font-medium">{m.email}</p>
          <p className="text-muted-foreground">{user?.email}</p>
        </div>
        <Button type="submit" busy={update.isPending} disabled={!form.formState.isDirty} className="w-fit">
          {messages.common.save}
        </Button>
      </form>
    </Section>
  );
}
