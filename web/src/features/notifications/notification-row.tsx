import { useRouter } from '@tanstack/react-router';
import { useMarkRead } from '@/api/notifications/notifications';
import type { NotificationView } from '@/api/types';
import { formatRelative } from '@/lib/format';
import * as messages from '@/messages';

const m = messages.notifications;

type RowProps = { notification: NotificationView; onOpen?: () => void };

/** One message; opening it marks it as read and leads to what it is about. */
export function NotificationRow({ notification, onOpen }: RowProps) {
  const router = useRouter();
  const markRead = useMarkRead();
  const { id, title, body, link, createdAt, readAt } = notification;

  function open() {
    if (!readAt) markRead.mutate(id);
    onOpen?.();
    // Links are paths of this application; anything else is not followed.
    if (link?.startsWith('/') && !link.startsWith('//')) router.history.push(link);
  }

  return (
    <button
      type="button"
      data-list-item
      onClick={open}
      className="flex w-full gap-3 px-4 py-3 text-left hover:bg-sunken focus-visible:-outline-offset-2"
    >
      <span
        className={`mt-2 size-2 shrink-0 rounded-full ${readAt ? 'bg-transparent' : 'bg-accent'}`}
        role={readAt ? undefined : 'img'}
        aria-label={readAt ? undefined : m.isUnread}
      />
      <span className="min-w-0 flex-1">
        <span className={`block text-sm ${readAt ? '' : 'font-semibold'}`}>{title}</span>
        <span className="line-clamp-12 text-[0.8125rem] wrap-anywhere whitespace-pre-line text-muted-foreground">
          {body}
        </span>
        <time dateTime={createdAt} className="mt-0.5 block text-[0.8125rem] text-muted-foreground sm:hidden">
          {formatRelative(createdAt)}
        </time>
      </span>
      <time
        dateTime={createdAt}
        className="text-[0.8125rem] whitespace-nowrap text-muted-foreground max-sm:hidden"
      >
        {formatRelative(createdAt)}
      </time>
    </button>
  );
}
