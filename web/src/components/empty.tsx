import type { ReactNode } from 'react';
import { cn } from '@/lib/cn';
import { Illustration, type Picture } from './illustration';

type EmptyProps = {
  picture: Picture;
  title: string;
  text?: string;
  action?: ReactNode;
  className?: string;
  /** The only thing on its page: then its title is the heading of the page. */
  page?: boolean;
};

/** An empty place that says what to do next. */
export function Empty({ picture, title, text, action, className, page }: EmptyProps) {
  const Title = page ? 'h1' : 'p';
  return (
    <div className={cn('grid justify-items-center px-4 py-12 text-center', className)}>
      <Illustration name={picture} className="mb-5 h-28" />
      <Title className="text-lg font-semibold">{title}</Title>
      {text && <p className="mt-1 max-w-[46ch] text-muted-foreground">{text}</p>}
      {action && <div className="mt-5 flex flex-wrap justify-center gap-2">{action}</div>}
    </div>
  );
}
