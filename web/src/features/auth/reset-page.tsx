import { zodResolver } from '@hookform/resolvers/zod';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useForm } from 'react-hook-form';
import * as z from 'zod';
import { useResetPassword } from '@/api/identity/password';
import { ProblemAlert } from '@/components/problem';
import { Alert } from '@/components/ui/alert';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { showFieldErrors } from '@/lib/problem-words';
import { toast } from '@/lib/toast';
import * as messages from '@/messages';
import { AuthLayout } from './auth-layout';
import { PasswordInput } from './password-input';
import { newPassword } from './schemas';

const m = messages.auth;
const schema = z.object({ password: newPassword });

export function ResetPage() {
  const { token } = useSearch({ from: '/reset-password' });
  const navigate = useNavigate();
  const reset = useResetPassword();
  const form = useForm({ resolver: zodResolver(schema), defaultValues: { password: '' } });

  const submit = form.handleSubmit(({ password }) =>
    reset.mutate(
      { token: token ?? '', password },
      {
        onSuccess: () => {
          toast(m.reset.done);
          void navigate({ to: '/sign-in' });
        },
        onError: (error) => showFieldErrors(error, form.setError, ['password']),
      },
    ),
  );

  return (
    <AuthLayout title={m.reset.title} text={m.reset.text}>
      {token ? (
        <form onSubmit={submit} noValidate className="grid gap-5">
          <ProblemAlert error={reset.error} />
          <Field
            label={m.newPassword}
            hint={m.passwordHint}
            error={form.formState.errors.password?.message}
            required
          >
            <PasswordInput autoComplete="new-password" autoFocus {...form.register('password')} />
          </Field>
          <Button type="submit" size="lg" busy={reset.isPending}>
            {m.reset.submit}
          </Button>
        </form>
      ) : (
        <Alert tone="caution" title={m.verify.missing} />
      )}
    </AuthLayout>
  );
}
