import { ChevronDown } from 'lucide-react';
import type { ComponentProps } from 'react';
import { cn } from '@/lib/cn';

const control =
  'w-full min-w-0 rounded-md border border-input bg-surface px-3 text-[0.9375rem] pointer-coarse:text-base text-foreground transition-colors placeholder:text-muted-foreground disabled:opacity-60 aria-invalid:border-danger focus-visible:outline-offset-0';

export function Input({ className, type = 'text', ...rest }: ComponentProps<'input'>) {
  return <input type={type} className={cn(control, 'h-10', className)} {...rest} />;
}

export function Textarea({ className, rows = 4, ...rest }: ComponentProps<'textarea'>) {
  return (
    <textarea
      rows={rows}
      className={cn(control, 'field-sizing-content min-h-18 py-2', className)}
      {...rest}
    />
  );
}

/** The platform's own list: it is the best one on a phone and needs no script. */
export function Select({ className, children, ...rest }: ComponentProps<'select'>) {
  return (
    <span className={cn('relative block w-full', className)}>
      <select className={cn(control, 'h-10 appearance-none pr-9!')} {...rest}>
        {children}
      </select>
      <ChevronDown
        aria-hidden
        className="pointer-events-none absolute top-1/2 right-3 size-4 -translate-y-1/2 text-muted-foreground"
      />
    </span>
  );
}

export function Checkbox({ className, ...rest }: Omit<ComponentProps<'input'>, 'type'>) {
  return (
    <input
      type="checkbox"
      className={cn('size-5 shrink-0 cursor-pointer rounded-sm accent-(--accent)', className)}
      {...rest}
    />
  );
}
