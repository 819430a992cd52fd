import { useResendVerification } from '@/api/identity/verify-email';
import { Illustration } from '@/components/illustration';
import { Button } from '@/components/ui/button';
import { toastProblem } from '@/lib/problem-words';
import { toast } from '@/lib/toast';
import * as messages from '@/messages';
import { AuthLayout } from './auth-layout';

const m = messages.auth;

/** After registering: the account is there, the address is still to be confirmed. */
export function MailSent({ email }: { email: string }) {
  const resend = useResendVerification();
  return (
    <AuthLayout title={m.sent.title} text={m.sent.text(email)}>
      <Illustration name="letter" className="mb-6 h-28" />
      <p className="text-sm text-muted-foreground">{m.sent.hint}</p>
      <div className="mt-5 flex flex-wrap gap-2">
        <Button
          variant="secondary"
          busy={resend.isPending}
          onClick={() =>
            resend.mutate(email, { onSuccess: () => toast(m.signIn.resent), onError: toastProblem })
          }
        >
          {m.signIn.resend}
        </Button>
      </div>
      <p className="mt-8 text-[0.8125rem] text-muted-foreground">
        {m.sent.devMail}{' '}
        <a href="/dev/mail" className="font-medium text-accent underline underline-offset-4">
          {m.sent.openDevMail}
        </a>
      </p>
    </AuthLayout>
  );
}
