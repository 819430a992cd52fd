import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useSession } from '@/api/identity/session';
import { latestNotificationsQuery } from '@/api/notifications/notifications';
import type { NotificationView } from '@/api/types';
import { Page } from '@/components/page';
import { Button } from '@/components/ui/button';
import { formatRelative } from '@/lib/format';
import * as messages from '@/messages';
import { CandidateToday } from './candidate-today';
import { HiringToday } from './hiring-today';
import { PlatformToday } from './platform-today';

const m = messages.today;

function greeting(name: string): string {
  const hour = new Date().getHours();
  const first = name.split(' ')[0] ?? name;
  if (hour < 11) return m.greeting.morning(first);
  return hour < 18 ? m.greeting.day(first) : m.greeting.evening(first);
}

type Told = NotificationView & { times: number };

/** Ten people who applied to one posting are one piece of news. */
function oncePerTitle(notifications: NotificationView[]): Told[] {
  const told = new Map<string, Told>();
  for (const one of notifications) {
    const before = told.get(one.title);
    if (before) before.times += 1;
    else told.set(one.title, { ...one, times: 1 });
  }
  return [...told.values()];
}

function News() {
  const latest = useQuery(latestNotificationsQuery);
  const items = oncePerTitle(latest.data?.items ?? []).slice(0, 5);
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="news">
      <div className="mb-3 flex items-baseline justify-between gap-4">
        <h2 id="news" className="text-lg font-semibold">
          {m.news}
        </h2>
        <Button asChild variant="link" className="text-sm!">
          <Link to="/notifications">{m.allNews}</Link>
        </Button>
      </div>
      <ul className="grid gap-3">
        {items.map(({ id, title, body, createdAt, readAt, times }) => (
          <li key={id} className="text-sm">
            <p className={readAt ? '' : 'font-semibold'}>{times > 1 ? m.times(title, times) : title}</p>
            <p className="line-clamp-3 wrap-anywhere text-muted-foreground">
              {body} · {formatRelative(createdAt)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function TodayPage() {
  const user = useSession();
  if (!user) return null;
  const seeks = user.roles.includes('candidate');
  const hires = user.roles.includes('hr');
  return (
    <Page title={m.title} heading={greeting(user.displayName)}>
      <div className="grid gap-10 lg:grid-cols-[minmax(0,1fr)_18rem]">
        <div className="grid content-start gap-10">
          {hires && <HiringToday titled={seeks} />}
          {seeks && <CandidateToday titled={hires} />}
          {!hires && !seeks && <PlatformToday />}
        </div>
        <aside>
          <News />
        </aside>
      </div>
    </Page>
  );
}
