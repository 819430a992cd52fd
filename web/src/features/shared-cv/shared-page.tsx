import { useLocation } from '@tanstack/react-router';
import { Download } from 'lucide-react';
import { useEffect, useState, type FormEvent } from 'react';
import { useSharedCv, useSharedDocument } from '@/api/cv/shared-cv';
import { documentFormats, type DocumentFormat, type SharedCv } from '@/api/types';
import { Empty } from '@/components/empty';
import { Page } from '@/components/page';
import { ProblemAlert } from '@/components/problem';
import { ResumeView } from '@/components/resume/resume-view';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { SkeletonList } from '@/components/ui/skeleton';
import { formatDate } from '@/lib/format';
import { isProblem } from '@/lib/problem';
import { toastProblem } from '@/lib/problem-words';
import { saveFile } from '@/lib/save-file';
import * as messages from '@/messages';

const m = messages.shared;
type Key = { token: string; password?: string | undefined };

/** Nothing that was shared with a few is to be found by search engines. */
function useHidden() {
  useEffect(() => {
    const tag = Object.assign(document.createElement('meta'), {
      name: 'robots',
      content: 'noindex, nofollow',
    });
    document.head.append(tag);
    return () => tag.remove();
  }, []);
}

type PasswordFormProps = { wrong: boolean; busy: boolean; onOpen: (password: string) => void };

function PasswordForm({ wrong, busy, onOpen }: PasswordFormProps) {
  const [password, setPassword] = useState('');
  function submit(event: FormEvent) {
    event.preventDefault();
    if (password) onOpen(password);
  }
  return (
    <Page title={m.passwordTitle} lead={m.passwordText} width="narrow">
      <form onSubmit={submit} className="grid gap-4" noValidate>
        <Field label={m.password} error={wrong ? m.wrong : undefined}>
          <Input
            type="password"
            autoFocus
            autoComplete="off"
            value={password}
            onChange={(event) => setPassword(event.target.value)}
          />
        </Field>
        <Button type="submit" className="w-fit" busy={busy} disabled={!password}>
          {m.open}
        </Button>
      </form>
    </Page>
  );
}

function Downloads({ formats, access }: { formats: DocumentFormat[]; access: Key }) {
  const make = useSharedDocument();
  return formats.map((format) => (
    <Button
      key={format}
      variant="secondary"
      size="sm"
      aria-label={m.download(format)}
      busy={make.isPending && make.variables.format === format}
      onClick={() =>
        make.mutate({ ...access, format }, { onSuccess: ({ url }) => saveFile(url), onError: toastProblem })
      }
    >
      <Download aria-hidden />
      {format}
    </Button>
  ));
}

function Opened({ shared, access }: { shared: SharedCv; access: Key }) {
  const { resume, mask, formats, expiresAt } = shared;
  const notes = [m.until(formatDate(expiresAt)), mask.length > 0 && m.reduced].filter(Boolean);
  return (
    <Page
      title={resume.basics?.name ?? m.title}
      lead={notes.join(' ')}
      width="reading"
      actions={
        <Downloads
          formats={documentFormats.filter((one) => one !== 'JSON' && formats.includes(one))}
          access={access}
        />
      }
    >
      <ResumeView resume={resume} />
    </Page>
  );
}

/** What a stranger with a link sees. The secret stands behind the `#`, so that no server ever logs it. */
export function SharedPage() {
  useHidden();
  const token = useLocation({ select: ({ hash }) => hash });
  const open = useSharedCv();
  const { mutate, error } = open;
  const [password, setPassword] = useState<string>();
  const asksPassword = isProblem(error, 'share-password-required', 'share-password-wrong');

  useEffect(() => {
    if (token) mutate({ token, password });
  }, [token, password, mutate]);

  if (open.data) return <Opened shared={open.data} access={{ token, password }} />;
  if (asksPassword || (password !== undefined && open.isPending)) {
    return (
      <PasswordForm
        wrong={isProblem(error, 'share-password-wrong')}
        busy={open.isPending}
        onOpen={(typed) => (typed === password ? mutate({ token, password }) : setPassword(typed))}
      />
    );
  }
  if (!token || isProblem(error, 'not-found')) {
    return (
      <Empty picture="sign" title={m.gone} text={m.goneText} page className="min-h-[60dvh] content-center" />
    );
  }
  return (
    <Page title={m.title} width="reading">
      {open.isPending && <SkeletonList />}
      <ProblemAlert error={error} onRetry={() => mutate({ token, password })} />
    </Page>
  );
}
