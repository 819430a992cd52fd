import type { ReactNode } from 'react';
import { useEffect } from 'react';
import { cn } from '@/lib/cn';
import * as messages from '@/messages';

type PageProps = {
  title: string;
  heading?: ReactNode;
  lead?: ReactNode;
  eyebrow?: ReactNode;
  actions?: ReactNode;
  width?: 'narrow' | 'reading' | 'wide' | 'full';
  children: ReactNode;
};

const widths = { narrow: 'max-w-xl', reading: 'max-w-4xl', wide: 'max-w-6xl', full: 'max-w-none' };

/** One page of the application: its name in the tab, one heading, what one can do here, then the content. */
export function Page({ title, heading, lead, eyebrow, actions, width = 'wide', children }: PageProps) {
  useEffect(() => {
    document.title = `${title} · ${messages.common.product}`;
  }, [title]);
  return (
    <div className={cn('mx-auto w-full px-4 py-6 sm:px-6 md:py-9', widths[width])}>
      {eyebrow && <div className="mb-2 text-sm text-muted-foreground">{eyebrow}</div>}
      <header className="mb-6 flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <div className="min-w-0">
          <h1 className="text-2xl font-semibold sm:text-[1.75rem]">{heading ?? title}</h1>
          {lead && <div className="mt-1.5 max-w-[68ch] text-muted-foreground">{lead}</div>}
        </div>
        {actions && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
      </header>
      {children}
    </div>
  );
}
