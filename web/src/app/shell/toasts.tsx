import { lazy, Suspense } from 'react';
import { useToasts } from '@/lib/toast';
import * as messages from '@/messages';

const list = () => import('./toast-list');
const ToastList = lazy(() => list().then((module) => ({ default: module.ToastList })));
// Fetched once the page stands: without a connection it could not be.
addEventListener('load', () => void list());

/** Where messages appear; there from the first moment, so that they are read out. */
export function Toasts() {
  const toasts = useToasts();
  return (
    <section
      aria-label={messages.shell.toasts}
      className="pointer-events-none fixed inset-x-3 bottom-18 z-60 flex flex-col items-center gap-2 in-[:root:has([data-pane-switch])]:bottom-30 md:inset-x-auto md:right-5 md:bottom-5 md:items-end md:in-[:root:has([data-pane-switch])]:bottom-16"
    >
      <div role="status" aria-live="polite" className="contents">
        {toasts.length > 0 && (
          <Suspense>
            <ToastList toasts={toasts} />
          </Suspense>
        )}
      </div>
    </section>
  );
}
