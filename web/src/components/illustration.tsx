import { lazy, Suspense } from 'react';
import type { Picture } from './drawings';
import { cn } from '@/lib/cn';

export type { Picture };

const Drawing = lazy(() => import('./drawings').catch(() => ({ default: () => null })));

/** Keeps its place while the drawing loads, and does without one where it cannot be loaded. */
export function Illustration({ name, className }: { name: Picture; className?: string }) {
  return (
    <svg viewBox="0 0 160 120" aria-hidden className={cn('text-foreground/80', className)}>
      <Suspense>
        <Drawing name={name} />
      </Suspense>
    </svg>
  );
}
