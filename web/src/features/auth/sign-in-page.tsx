import { zodResolver } from '@hookform/resolvers/zod';
import { Link, useRouter, useSearch } from '@tanstack/react-router';
import { useForm } from 'react-hook-form';
import * as z from 'zod';
import { useSignIn } from '@/api/identity/sign-in';
import { useResendVerification } from '@/api/identity/verify-email';
import { ProblemAlert } from '@/components/problem';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { isProblem } from '@/lib/problem';
import { toastProblem } from '@/lib/problem-words';
import { toast } from '@/lib/toast';
import * as messages from '@/messages';
import { AuthLayout } from './auth-layout';
import { PasswordInput } from './password-input';
import { email } from './schemas';

const m = messages.auth;
const schema = z.object({ email, password: z.string().min(1, messages.common.required) });
type SignIn = z.infer<typeof schema>;

export function SignInPage() {
  const router = useRouter();
  const { next } = useSearch({ from: '/sign-in' });
  const signIn = useSignIn();
  const resend = useResendVerification();
  const form = useForm<SignIn>({ resolver: zodResolver(schema), defaultValues: { email: '', password: '' } });
  const { errors } = form.formState;

  const submit = form.handleSubmit((values) =>
    signIn.mutate(values, {
      // Only places of this application: an address from elsewhere in the link must not be followed.
      onSuccess: () => router.history.push(next?.startsWith('/') && !next.startsWith('//') ? next : '/today'),
    }),
  );

  return (
    <AuthLayout
      title={m.signIn.title}
      foot={
        <>
          {m.signIn.noAccount}{' '}
          <Button asChild variant="link">
            <Link to="/register">{m.signIn.create}</Link>
          </Button>
        </>
      }
    >
      <form onSubmit={submit} noValidate className="grid gap-5">
        <ProblemAlert
          error={signIn.error}
          action={
            isProblem(signIn.error, 'email-not-verified') && (
              <Button
                size="sm"
                variant="secondary"
                busy={resend.isPending}
                onClick={() =>
                  resend.mutate(form.getValues('email'), {
                    onSuccess: () => toast(m.signIn.resent),
                    onError: toastProblem,
                  })
                }
              >
                {m.signIn.resend}
              </Button>
            )
          }
        />
        <Field label={m.email} error={errors.email?.message} required>
          <Input type="email" autoComplete="username" autoFocus {...form.register('email')} />
        </Field>
        <Field
          label={m.password}
          error={errors.password?.message}
          required
          aside={
            <Button asChild variant="link" className="text-sm!">
              <Link to="/forgot-password">{m.signIn.forgot}</Link>
            </Button>
          }
        >
          <PasswordInput autoComplete="current-password" {...form.register('password')} />
        </Field>
        <Button type="submit" size="lg" busy={signIn.isPending}>
          {m.signIn.submit}
        </Button>
      </form>
    </AuthLayout>
  );
}
