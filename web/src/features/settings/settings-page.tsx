import { useSession } from '@/api/identity/session';
import { useAddSide } from '@/api/users/me';
import { Page } from '@/components/page';
import { Segments } from '@/components/segments';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { toastProblem } from '@/lib/problem-words';
import { setTheme, useTheme } from '@/lib/theme';
import { toast } from '@/lib/toast';
import * as messages from '@/messages';
import { PasswordForm } from './password-form';
import { ProfileForm } from './profile-form';
import { Section } from './section';
import { Sessions } from './sessions';

const m = messages.settings;
const { otherSide } = messages;
const { sides } = messages.shell;
const themes = messages.account.theme;

function Appearance() {
  const theme = useTheme();
  return (
    <Section title={m.appearance}>
      <Segments
        label={themes.label}
        value={theme}
        onChange={setTheme}
        options={[
          { value: 'light', name: themes.light },
          { value: 'dark', name: themes.dark },
          { value: 'system', name: themes.system },
        ]}
      />
    </Section>
  );
}

function Sides() {
  const user = useSession();
  const addSide = useAddSide();
  const add = (role: 'HR' | 'CANDIDATE') =>
    addSide.mutate(role, { onSuccess: () => toast(otherSide.added), onError: toastProblem });
  const rows = [
    { role: 'candidate', wish: 'CANDIDATE', name: sides.candidate, action: otherSide.addCandidate },
    { role: 'hr', wish: 'HR', name: sides.hiring, action: otherSide.addHiring },
  ] as const;
  return (
    <Section title={m.sides} text={m.sidesText}>
      <ul className="grid gap-3">
        {rows.map(({ role, wish, name, action }) => (
          <li key={role} className="flex items-center justify-between gap-4">
            <span className="font-medium">{name}</span>
            {user?.roles.includes(role) ? (
              <Badge tone="accent">{m.has}</Badge>
            ) : (
              <Button size="sm" variant="secondary" busy={addSide.isPending} onClick={() => add(wish)}>
                {action}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

export function SettingsPage() {
  return (
    <Page title={m.title} width="reading">
      <div className="divide-y divide-border border-t border-border">
        <ProfileForm />
        <Appearance />
        <Sides />
        <PasswordForm />
        <Sessions />
      </div>
    </Page>
  );
}
