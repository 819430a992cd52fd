import { CircleAlert, CircleCheck, X } from 'lucide-react';
import { dismissToast, type Toast } from '@/lib/toast';
import * as messages from '@/messages';

export function ToastList({ toasts }: { toasts: Toast[] }) {
  return (
    <>
      {toasts.map(({ id, tone, text, action }) => (
        <div
          key={id}
          className="pointer-events-auto flex w-full max-w-sm animate-in items-start gap-3 rounded-lg border border-border bg-surface p-3.5 text-sm shadow-overlay duration-200 fade-in-0 slide-in-from-bottom-3"
        >
          {tone === 'problem' ? (
            <CircleAlert className="mt-0.5 size-4 shrink-0 text-danger" aria-hidden />
          ) : (
            <CircleCheck className="mt-0.5 size-4 shrink-0 text-accent" aria-hidden />
          )}
          <p className="min-w-0 flex-1">{text}</p>
          {action && (
            <button
              type="button"
              className="font-semibold text-accent underline-offset-4 hover:underline pointer-coarse:-my-2.5 pointer-coarse:min-h-10 pointer-coarse:px-2"
              onClick={() => {
                action.run();
                dismissToast(id);
              }}
            >
              {action.label}
            </button>
          )}
          <button
            type="button"
            aria-label={messages.shell.dismiss}
            className="-m-1.5 grid size-8 shrink-0 place-items-center rounded text-muted-foreground hover:text-foreground pointer-coarse:-m-2.5 pointer-coarse:size-10"
            onClick={() => dismissToast(id)}
          >
            <X className="size-4" aria-hidden />
          </button>
        </div>
      ))}
    </>
  );
}
