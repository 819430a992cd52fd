import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import {
  latestNotificationsQuery,
  notificationsQuery,
  useMarkAllRead,
} from '@/api/notifications/notifications';
import { Empty } from '@/components/empty';
import { LoadMore } from '@/components/load-more';
import { Page } from '@/components/page';
import { ProblemAlert } from '@/components/problem';
import { Segments } from '@/components/segments';
import { Button } from '@/components/ui/button';
import { SkeletonList } from '@/components/ui/skeleton';
import { useListKeys } from '@/lib/list-keys';
import * as messages from '@/messages';
import { NotificationRow } from './notification-row';
import { Preferences } from './preferences';

const m = messages.notifications;
const from = '/notifications' as const;

function List({ unread }: { unread: boolean }) {
  useListKeys();
  const notifications = useInfiniteQuery(notificationsQuery(unread));
  const items = notifications.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      {notifications.isPending && <SkeletonList rows={4} className="h-16" />}
      <ProblemAlert error={notifications.error} onRetry={() => void notifications.refetch()} />
      {items.length > 0 && (
        <ul className="divide-y divide-border overflow-hidden rounded-lg border border-border bg-surface shadow-card">
          {items.map((notification) => (
            <li key={notification.id}>
              <NotificationRow notification={notification} />
            </li>
          ))}
        </ul>
      )}
      {notifications.data && items.length === 0 && (
        <Empty picture="bell" title={unread ? m.emptyUnread : m.empty} text={m.emptyText} />
      )}
      <LoadMore query={notifications} />
    </>
  );
}

export function NotificationsPage() {
  const { show } = useSearch({ from });
  const navigate = useNavigate({ from });
  const markAll = useMarkAllRead();
  const unread = useQuery(latestNotificationsQuery).data?.unread ?? 0;
  const value = show ?? 'all';
  return (
    <Page
      title={m.title}
      width="reading"
      actions={
        value !== 'preferences' &&
        unread > 0 && (
          <Button variant="ghost" busy={markAll.isPending} onClick={() => markAll.mutate()}>
            {m.markAll}
          </Button>
        )
      }
    >
      <Segments
        label={m.title}
        value={value}
        onChange={(next) => void navigate({ search: { show: next === 'all' ? undefined : next } })}
        className="mb-4"
        options={[
          { value: 'all', name: m.all },
          { value: 'unread', name: m.unread },
          { value: 'preferences', name: m.preferences },
        ]}
      />
      {value === 'preferences' ? <Preferences /> : <List key={value} unread={value === 'unread'} />}
    </Page>
  );
}
