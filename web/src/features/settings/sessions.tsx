import { useQuery } from '@tanstack/react-query';
import { sessionsQuery, useEndSession } from '@/api/identity/sessions';
import { ProblemAlert } from '@/components/problem';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { formatRelative } from '@/lib/format';
import { toastProblem } from '@/lib/problem-words';
import { toast } from '@/lib/toast';
import * as messages from '@/messages';
import { Section } from './section';

const m = messages.settings;

/** "Firefox, Linux" out of the long line that a browser sends; good enough to know one's own again. */
export function deviceName(userAgent: string | null | undefined): string {
  if (!userAgent) return m.unknownDevice;
  const browser = ['Firefox', 'Edg', 'OPR', 'Chrome', 'Safari'].find((name) => userAgent.includes(name));
  const system = ['Android', 'iPhone', 'iPad', 'Windows', 'Mac OS X', 'Linux'].find((name) =>
    userAgent.includes(name),
  );
  const names: Record<string, string> = { Edg: 'Edge', OPR: 'Opera', 'Mac OS X': 'macOS' };
  const parts = [browser, system].flatMap((part) => (part ? [names[part] ?? part] : []));
  return parts.join(', ') || userAgent.slice(0, 40);
}

export function Sessions() {
  const sessions = useQuery(sessionsQuery);
  const end = useEndSession();
  return (
    <Section title={m.sessions} text={m.sessionsText}>
      <ProblemAlert error={sessions.error} onRetry={() => void sessions.refetch()} />
      <ul className="grid gap-4">
        {sessions.data?.items.map(({ id, userAgent, lastUsedAt, current }) => (
          <li key={id} className="flex items-center justify-between gap-4">
            <div>
              <p className="font-medium">{deviceName(userAgent)}</p>
              <p className="text-[0.8125rem] text-muted-foreground">
                {m.lastUsed(formatRelative(lastUsedAt))}
              </p>
            </div>
            {current ? (
              <Badge tone="accent">{m.thisSession}</Badge>
            ) : (
              <Button
                size="sm"
                variant="secondary"
                onClick={() =>
                  end.mutate(id, { onSuccess: () => toast(m.sessionEnded), onError: toastProblem })
                }
              >
                {m.endSession}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
