import { cn } from '@/lib/cn';

type SegmentsProps<T extends string> = {
  label: string;
  value: T;
  options: { value: T; name: string }[];
  onChange: (value: T) => void;
  className?: string;
};

/** One of a few, all in sight. */
export function Segments<T extends string>({ label, value, options, onChange, className }: SegmentsProps<T>) {
  return (
    <div
      role="group"
      aria-label={label}
      className={cn('flex w-fit max-w-full overflow-x-auto rounded-lg bg-sunken p-1', className)}
    >
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          aria-pressed={option.value === value}
          onClick={() => onChange(option.value)}
          className="h-8 rounded-md px-3 text-sm font-medium whitespace-nowrap text-muted-foreground hover:text-foreground aria-pressed:bg-surface aria-pressed:text-foreground aria-pressed:shadow-card pointer-coarse:h-10"
        >
          {option.name}
        </button>
      ))}
    </div>
  );
}
