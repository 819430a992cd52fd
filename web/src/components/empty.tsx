import type { ReactNode } from 'react';
import { cn } from '@/lib/cn';
import { Illustration, type Picture } from './illustration';

type EmptyProps = { picture: Picture; title: string; text?: string; action?: ReactNode; className?: string };

/** An empty place that says what to do next. */
export function Empty({ picture, title, text, action, className }: EmptyProps) {
  return (
    <div className={cn('grid justify-items-center px-4 py-12 text-center', className)}>
      <Illustration name={picture} className="mb-5 h-28" />
      <p className="text-lg font-semibold">{title}</p>
      {text && <p className="mt-1 max-w-[46ch] text-muted-foreground">{text}</p>}
      {action && <div className="mt-5 flex flex-wrap justify-center gap-2">{action}</div>}
    </div>
  );
}
