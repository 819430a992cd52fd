import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Bell as BellIcon } from 'lucide-react';
import { useCallback, useState } from 'react';
import { useLiveNotifications } from '@/api/notifications/live';
import { latestNotificationsQuery, useMarkAllRead } from '@/api/notifications/notifications';
import type { NotificationView } from '@/api/types';
import { Button } from '@/components/ui/button';
import { Popover, PopoverContent, PopoverTrigger } from '@/components/ui/popover';
import { toast } from '@/lib/toast';
import * as messages from '@/messages';
import { NotificationRow } from './notification-row';

const m = messages.notifications;

/** The bell: live, with the number of unread messages and the latest few. */
export function Bell() {
  const [open, setOpen] = useState(false);
  const latest = useQuery(latestNotificationsQuery);
  const markAll = useMarkAllRead();
  const arrived = useCallback((notification: NotificationView) => {
    if (notification.title) toast(notification.title);
  }, []);
  useLiveNotifications(true, arrived);
  const unread = latest.data?.unread ?? 0;
  const items = latest.data?.items ?? [];

  return (
    <Popover open={open} onOpenChange={setOpen}>
      <PopoverTrigger asChild>
        <Button variant="ghost" size="icon" className="relative" aria-label={m.bell(unread)}>
          <BellIcon className="size-5" aria-hidden />
          {unread > 0 && (
            <span
              aria-hidden
              className="absolute top-1 right-1 grid h-4.5 min-w-4.5 place-items-center rounded-full bg-accent px-1 text-[0.6875rem] leading-none font-semibold text-accent-foreground tabular-nums"
            >
              {unread > 99 ? '99+' : unread}
            </span>
          )}
        </Button>
      </PopoverTrigger>
      <PopoverContent className="w-[min(24rem,calc(100vw-1rem))]!" aria-label={m.title}>
        <div className="flex items-center justify-between gap-3 border-b border-border px-4 py-2.5">
          <h2 className="font-semibold">{m.title}</h2>
          {unread > 0 && (
            <Button variant="link" className="text-sm!" onClick={() => markAll.mutate()}>
              {m.markAll}
            </Button>
          )}
        </div>
        {items.length === 0 ? (
          <p className="px-4 py-8 text-center text-sm text-muted-foreground">{m.emptyText}</p>
        ) : (
          <ul className="max-h-[60dvh] divide-y divide-border overflow-y-auto">
            {items.map((notification) => (
              <li key={notification.id}>
                <NotificationRow notification={notification} onOpen={() => setOpen(false)} />
              </li>
            ))}
          </ul>
        )}
        <div className="border-t border-border px-4 py-2.5 text-center">
          <Button asChild variant="link" className="text-sm!">
            <Link to="/notifications" onClick={() => setOpen(false)}>
              {m.see}
            </Link>
          </Button>
        </div>
      </PopoverContent>
    </Popover>
  );
}
