import { cn } from '@/lib/cn';
import * as messages from '@/messages';

export function Logo({ className }: { className?: string }) {
  return (
    <span
      className={cn(
        'inline-flex items-center gap-2 text-[1.0625rem] font-semibold tracking-tight',
        className,
      )}
    >
      <svg viewBox="0 0 32 32" className="size-7" aria-hidden>
        <rect width="32" height="32" rx="8" className="fill-accent" />
        <path
          d="M8 23V10.5l8 8 8-8V23"
          fill="none"
          className="stroke-accent-foreground"
          strokeWidth="3.2"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      {messages.common.product}
    </span>
  );
}
