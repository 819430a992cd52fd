import { zodResolver } from '@hookform/resolvers/zod';
import { Link, useSearch } from '@tanstack/react-router';
import { useForm } from 'react-hook-form';
import * as z from 'zod';
import { useRegister } from '@/api/identity/register';
import { ProblemAlert } from '@/components/problem';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { showFieldErrors } from '@/lib/problem-words';
import * as messages from '@/messages';
import { AuthLayout } from './auth-layout';
import { MailSent } from './mail-sent';
import { PasswordInput } from './password-input';
import { email, newPassword } from './schemas';

const m = messages.auth;
const schema = z.object({
  role: z.enum(['CANDIDATE', 'HR']),
  displayName: z.string().trim().min(1, messages.common.required).max(120, messages.common.tooLong(120)),
  email,
  password: newPassword,
});
type Registration = z.infer<typeof schema>;

const sides = [
  { value: 'CANDIDATE', name: m.register.candidate, text: m.register.candidateText },
  { value: 'HR', name: m.register.hiring, text: m.register.hiringText },
] as const;

export function RegisterPage() {
  const { side } = useSearch({ from: '/register' });
  const register = useRegister();
  const form = useForm<Registration>({
    resolver: zodResolver(schema),
    defaultValues: { role: side === 'hiring' ? 'HR' : 'CANDIDATE', displayName: '', email: '', password: '' },
  });
  const { errors } = form.formState;

  const submit = form.handleSubmit((values) =>
    register.mutate(values, {
      onError: (error) => showFieldErrors(error, form.setError, ['displayName', 'email', 'password']),
    }),
  );

  if (register.isSuccess) return <MailSent email={form.getValues('email')} />;
  return (
    <AuthLayout
      title={m.register.title}
      text={m.register.text}
      foot={
        <>
          {m.register.haveAccount}{' '}
          <Button asChild variant="link">
            <Link to="/sign-in">{m.register.signIn}</Link>
          </Button>
        </>
      }
    >
      <form onSubmit={submit} noValidate className="grid gap-5">
        <ProblemAlert error={register.error} />
        <fieldset className="grid gap-1.5">
          <legend className="mb-1.5 text-sm font-medium">{m.register.side}</legend>
          <div className="grid gap-2 sm:grid-cols-2">
            {sides.map(({ value, name, text }) => (
              <label
                key={value}
                className="flex cursor-pointer gap-3 rounded-lg border border-border bg-surface p-3.5 has-checked:border-accent has-checked:bg-accent-soft has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-ring"
              >
                <input
                  type="radio"
                  value={value}
                  className="mt-1 size-4 shrink-0 accent-(--accent)"
                  {...form.register('role')}
                />
                <span>
                  <span className="block font-medium">{name}</span>
                  <span className="block text-[0.8125rem] leading-snug text-muted-foreground">{text}</span>
                </span>
              </label>
            ))}
          </div>
        </fieldset>
        <Field label={m.name} hint={m.nameHint} error={errors.displayName?.message} required>
          <Input autoComplete="name" {...form.register('displayName')} />
        </Field>
        <Field label={m.email} error={errors.email?.message} required>
          <Input type="email" autoComplete="username" {...form.register('email')} />
        </Field>
        <Field label={m.password} hint={m.passwordHint} error={errors.password?.message} required>
          <PasswordInput autoComplete="new-password" {...form.register('password')} />
        </Field>
        <Button type="submit" size="lg" busy={register.isPending}>
          {register.isPending ? m.register.waiting : m.register.submit}
        </Button>
      </form>
    </AuthLayout>
  );
}
