import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import * as z from 'zod';
import { useChangePassword } from '@/api/identity/password';
import { ProblemAlert } from '@/components/problem';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { toast } from '@/lib/toast';
import * as messages from '@/messages';
import { Section } from './section';

const m = messages.settings;
const schema = z.object({
  currentPassword: z.string().min(1, messages.common.required),
  password: z.string().min(10, messages.auth.passwordShort).max(128, messages.common.tooLong(128)),
});

export function PasswordForm() {
  const change = useChangePassword();
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: { currentPassword: '', password: '' },
  });
  const { errors } = form.formState;
  const submit = form.handleSubmit((values) =>
    change.mutate(values, {
      onSuccess: () => {
        form.reset();
        toast(m.passwordChanged);
      },
    }),
  );
  return (
    <Section title={m.password} text={m.passwordText}>
      <form onSubmit={(event) => void submit(event)} noValidate className="grid gap-4">
        <ProblemAlert error={change.error} />
        <Field label={m.currentPassword} error={errors.currentPassword?.message} required>
          <Input type="password" autoComplete="current-password" {...form.register('currentPassword')} />
        </Field>
        <Field
          label={m.newPassword}
          hint={messages.auth.passwordHint}
          error={errors.password?.message}
          required
        >
          <Input type="password" autoComplete="new-password" {...form.register('password')} />
        </Field>
        <Button type="submit" variant="secondary" busy={change.isPending} className="w-fit">
          {m.changePassword}
        </Button>
      </form>
    </Section>
  );
}
