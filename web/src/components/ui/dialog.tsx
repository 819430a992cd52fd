import { X } from 'lucide-react';
import { Dialog as Radix } from 'radix-ui';
import { useState, type ComponentProps, type ReactNode } from 'react';
import { cn } from '@/lib/cn';
import * as messages from '@/messages';

export const Dialog = Radix.Root;
export const DialogTrigger = Radix.Trigger;
export const DialogClose = Radix.Close;

const overlay =
  'fixed inset-0 z-40 bg-[oklch(0.15_0.02_170/0.45)] backdrop-blur-[2px] data-[state=open]:animate-in data-[state=open]:fade-in-0 data-[state=closed]:animate-out data-[state=closed]:fade-out-0';

type ContentProps = Omit<ComponentProps<typeof Radix.Content>, 'title'> & {
  title: ReactNode;
  description?: ReactNode;
  side?: 'center' | 'left' | 'right';
};

const places = {
  center:
    'inset-x-3 top-[8dvh] mx-auto max-h-[84dvh] max-w-lg rounded-xl data-[state=open]:zoom-in-98 data-[state=closed]:zoom-out-98',
  left: 'inset-y-0 left-0 w-[min(20rem,88vw)] data-[state=open]:slide-in-from-left-8',
  right: 'inset-y-0 right-0 w-[min(32rem,100vw)] data-[state=open]:slide-in-from-right-8',
};

/** What had the focus before; for an item of a menu, which goes away, the button of that menu. */
function focusedBefore(): Element | null {
  const focused = document.activeElement;
  const menu = focused?.closest('[role=menu]')?.getAttribute('aria-labelledby');
  return menu ? document.getElementById(menu) : focused;
}

/** Gives the focus back when a dialog closes, unless something else has taken it by then. */
function useFocusReturn() {
  const [before] = useState(focusedBefore);
  return (event: Event) => {
    event.preventDefault();
    if (document.activeElement !== document.body) return;
    const place = before?.isConnected && before !== document.body ? before : document.getElementById('main');
    if (place instanceof HTMLElement) place.focus({ preventScroll: true });
  };
}

function focusItself(event: Event) {
  event.preventDefault();
  if (event.currentTarget instanceof HTMLElement) event.currentTarget.focus({ preventScroll: true });
}

export function DialogContent({
  title,
  description,
  side = 'center',
  className,
  children,
  ...rest
}: ContentProps) {
  const returnFocus = useFocusReturn();
  return (
    <Radix.Portal>
      <Radix.Overlay className={overlay} />
      <Radix.Content
        className={cn(
          'fixed z-50 flex flex-col overflow-hidden border border-border bg-surface shadow-overlay duration-150 outline-none data-[state=closed]:animate-out data-[state=closed]:fade-out-0 data-[state=open]:animate-in data-[state=open]:fade-in-0',
          places[side],
          className,
        )}
        {...(description ? {} : { 'aria-describedby': undefined })}
        // Not its first button, which is to close it: what the dialog is for is read out first.
        onOpenAutoFocus={focusItself}
        onCloseAutoFocus={returnFocus}
        {...rest}
      >
        <div className="flex items-start justify-between gap-4 px-5 pt-5">
          <div>
            <Radix.Title className="text-lg font-semibold">{title}</Radix.Title>
            {description && (
              <Radix.Description className="mt-1 text-sm text-muted-foreground">
                {description}
              </Radix.Description>
            )}
          </div>
          <Radix.Close
            className="-mt-2 -mr-2 grid size-10 shrink-0 place-items-center rounded-md text-muted-foreground hover:bg-sunken hover:text-foreground"
            aria-label={messages.common.close}
          >
            <X className="size-4" aria-hidden />
          </Radix.Close>
        </div>
        <div className="min-h-0 flex-1 overflow-y-auto p-5">{children}</div>
      </Radix.Content>
    </Radix.Portal>
  );
}
