import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { NotificationView } from '../types';

const RETRY_MS = 10_000;

/** Listens to new notifications while somebody is signed in; the browser reconnects by itself. */
export function useLiveNotifications(enabled: boolean, onArrival: (notification: NotificationView) => void) {
  const queries = useQueryClient();
  useEffect(() => {
    if (!enabled) return;
    let stream: EventSource;
    let again: ReturnType<typeof setTimeout> | undefined;
    const arrived = (event: MessageEvent<string>) => {
      void queries.invalidateQueries({ queryKey: ['notifications'] });
      void queries.invalidateQueries({ queryKey: ['applications'] });
      void queries.invalidateQueries({ queryKey: ['application'] });
      void queries.invalidateQueries({ queryKey: ['pipeline'] });
      try {
        onArrival(JSON.parse(event.data) as NotificationView);
      } catch {
        // A heartbeat or something newer than this page: the lists above are fresh all the same.
      }
    };
    function connect() {
      stream = new EventSource('/api/v1/notifications/stream');
      stream.addEventListener('notification', arrived);
      // The browser comes back by itself after a cut, but not after an answer that is no stream (a restart, a 503).
      stream.onerror = () => {
        if (stream.readyState === EventSource.CLOSED) again = setTimeout(connect, RETRY_MS);
      };
    }
    connect();
    return () => {
      clearTimeout(again);
      stream.close();
    };
  }, [enabled, onArrival, queries]);
}
