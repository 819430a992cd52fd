import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { NotificationView } from '../types';

/** Listens to new notifications while somebody is signed in; the browser reconnects by itself. */
export function useLiveNotifications(enabled: boolean, onArrival: (notification: NotificationView) => void) {
  const queries = useQueryClient();
  useEffect(() => {
    if (!enabled) return;
    const stream = new EventSource('/api/v1/notifications/stream');
    const arrived = (event: MessageEvent<string>) => {
      void queries.invalidateQueries({ queryKey: ['notifications'] });
      void queries.invalidateQueries({ queryKey: ['applications'] });
      void queries.invalidateQueries({ queryKey: ['pipeline'] });
      try {
        onArrival(JSON.parse(event.data) as NotificationView);
      } catch {
        // A heartbeat or something newer than this page: the lists above are fresh all the same.
      }
    };
    stream.addEventListener('notification', arrived);
    stream.addEventListener('message', arrived);
    return () => stream.close();
  }, [enabled, onArrival, queries]);
}
