import type { ComponentProps } from 'react';
import { cn } from '@/lib/cn';
import { placeInLine, plainWords } from '@/lib/inline-markdown';
import type { Mark } from '../document/studio';

const box =
  'min-w-0 rounded-md border px-3 text-[0.9375rem] [grid-area:1/1] [overflow-wrap:anywhere] whitespace-pre-wrap';

type Range = [number, number];

function rangesOf(value: string, marks: Mark[]): Range[] {
  const ranges = marks
    // A line that was changed since is looked at again in a moment.
    .filter(({ line }) => line === value || line === plainWords(value))
    .filter(({ start, end }) => start != null && end != null && end > start)
    .map(({ start, end }) => placeInLine(value, start ?? 0, end ?? 0))
    .sort((a, b) => a[0] - b[0]);
  return ranges.filter(([start], index) => index === 0 || start >= (ranges[index - 1]?.[1] ?? 0));
}

/** The same words as in the field, unseen, behind it: they carry the marks and make the field as high as its text. */
function Behind({ value, marks }: { value: string; marks: Mark[] }) {
  const ranges = rangesOf(value, marks);
  return (
    <>
      {ranges.map(([start, end], index) => (
        <span key={start}>
          {value.slice(ranges[index - 1]?.[1] ?? 0, start)}
          <span className="rounded-xs bg-caution/25 underline decoration-caution decoration-wavy">
            {value.slice(start, end)}
          </span>
        </span>
      ))}
      {value.slice(ranges.at(-1)?.[1] ?? 0)}
      {'\u200b'}
    </>
  );
}

type MarkedTextareaProps = ComponentProps<'textarea'> & { value: string; marks: Mark[] };

/** A field of several lines that grows with its text and shows what was found in it. */
export function MarkedTextarea({ value, marks, className, rows = 1, ...rest }: MarkedTextareaProps) {
  return (
    <span className={cn('grid rounded-md bg-surface', rows > 1 && 'min-h-18')}>
      <span aria-hidden className={cn(box, 'pointer-events-none border-transparent py-2 text-transparent')}>
        <Behind value={value} marks={marks} />
      </span>
      <textarea
        value={value}
        rows={1}
        className={cn(
          box,
          'w-full resize-none overflow-hidden border-input bg-transparent py-2 text-foreground placeholder:text-muted-foreground focus-visible:outline-offset-0 aria-invalid:border-danger',
          className,
        )}
        {...rest}
      />
    </span>
  );
}
