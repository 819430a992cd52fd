import { zodResolver } from '@hookform/resolvers/zod';
import { Link } from '@tanstack/react-router';
import { useForm } from 'react-hook-form';
import * as z from 'zod';
import { useForgotPassword } from '@/api/identity/password';
import { ProblemAlert } from '@/components/problem';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import * as messages from '@/messages';
import { AuthLayout } from './auth-layout';
import { email } from './schemas';

const m = messages.auth;
const schema = z.object({ email });

export function ForgotPage() {
  const forgot = useForgotPassword();
  const form = useForm({ resolver: zodResolver(schema), defaultValues: { email: '' } });
  const back = (
    <Button asChild variant="link">
      <Link to="/sign-in">{m.forgot.back}</Link>
    </Button>
  );

  if (forgot.isSuccess) {
    return (
      <AuthLayout title={m.forgot.sentTitle} text={m.forgot.sentText}>
        {back}
      </AuthLayout>
    );
  }
  return (
    <AuthLayout title={m.forgot.title} text={m.forgot.text} foot={back}>
      <form
        onSubmit={form.handleSubmit((values) => forgot.mutate(values.email))}
        noValidate
        className="grid gap-5"
      >
        <ProblemAlert error={forgot.error} />
        <Field label={m.email} error={form.formState.errors.email?.message} required>
          <Input type="email" autoComplete="username" autoFocus {...form.register('email')} />
        </Field>
        <Button type="submit" size="lg" busy={forgot.isPending}>
          {m.forgot.submit}
        </Button>
      </form>
    </AuthLayout>
  );
}
