import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { verifyEmail } from '@/api/identity/verify-email';
import { ProblemAlert } from '@/components/problem';
import { Alert } from '@/components/ui/alert';
import { Button } from '@/components/ui/button';
import { Progress } from '@/components/ui/progress';
import { isProblem } from '@/lib/problem';
import * as messages from '@/messages';
import { AuthLayout } from './auth-layout';

const m = messages.auth;

export function VerifyPage() {
  const { token } = useSearch({ from: '/verify-email' });
  // A query and not a mutation: it must run once for the link, also when React renders the page twice.
  const verification = useQuery({
    queryKey: ['verify-email', token],
    queryFn: async () => {
      await verifyEmail(token ?? '');
      return true;
    },
    enabled: Boolean(token),
    retry: false,
    staleTime: Infinity,
    refetchOnWindowFocus: false,
  });

  if (verification.isSuccess) {
    return (
      <AuthLayout title={m.verify.done} text={m.verify.doneText}>
        <Button asChild size="lg">
          <Link to="/sign-in">{m.signIn.submit}</Link>
        </Button>
      </AuthLayout>
    );
  }
  const expired = isProblem(verification.error, 'link-invalid');
  return (
    <AuthLayout
      title={expired ? m.verify.failed : m.verify.title}
      text={expired ? m.verify.failedText : undefined}
    >
      {!token && <Alert tone="caution" title={m.verify.missing} />}
      {token && verification.isPending && <Progress value={null} label={m.verify.title} />}
      {!expired && <ProblemAlert error={verification.error} onRetry={() => void verification.refetch()} />}
      {(verification.isError || !token) && (
        <Button asChild size="lg">
          <Link to="/sign-in">{m.forgot.back}</Link>
        </Button>
      )}
    </AuthLayout>
  );
}
