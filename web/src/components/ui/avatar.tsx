import { cn } from '@/lib/cn';

function initials(name: string): string {
  const words = name.trim().split(/\s+/u);
  return [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('')
    .toUpperCase();
}

/** Decoration only: the name stands beside it as text. */
export function Avatar({ name, square, className }: { name: string; square?: boolean; className?: string }) {
  return (
    <span
      aria-hidden
      data-initials={initials(name) || '·'}
      className={cn(
        'inline-grid size-9 shrink-0 place-items-center bg-accent-soft text-[0.8125rem] font-semibold text-accent-soft-foreground select-none before:content-[attr(data-initials)]',
        square ? 'rounded-md' : 'rounded-full',
        className,
      )}
    />
  );
}
