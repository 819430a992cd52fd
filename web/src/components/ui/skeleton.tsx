import { cn } from '@/lib/cn';
import * as messages from '@/messages';

/** Shown only where something takes long: it stays invisible for the first 300 ms. */
export function Skeleton({ className }: { className?: string }) {
  return <div aria-hidden className={cn('animate-pulse late-appearance rounded-md bg-sunken', className)} />;
}

export function SkeletonList({ rows = 5, className }: { rows?: number; className?: string }) {
  return (
    <div role="status" aria-label={messages.common.loading} className="grid gap-3">
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} className={className ?? 'h-20'} />
      ))}
    </div>
  );
}
