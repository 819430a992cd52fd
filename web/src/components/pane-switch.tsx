import type { LucideIcon } from 'lucide-react';
import { useEffect, useLayoutEffect, useRef } from 'react';

type PaneSwitchProps<T extends string> = {
  label: string;
  value: T;
  options: readonly { value: T; name: string; icon: LucideIcon }[];
  onChange: (value: T) => void;
};

/** Whoever looks at another pane and comes back is where they were. */
function useScrollPlaces(pane: string) {
  const places = useRef(new Map<string, number>());
  const shown = useRef(pane);
  useEffect(() => {
    const keep = () => places.current.set(shown.current, window.scrollY);
    window.addEventListener('scroll', keep, { passive: true });
    return () => window.removeEventListener('scroll', keep);
  }, []);
  useLayoutEffect(() => {
    if (shown.current === pane) return;
    shown.current = pane;
    window.scrollTo({ top: places.current.get(pane) ?? 0, behavior: 'instant' });
  }, [pane]);
}

/** On a narrow screen one pane at a time, with a switch where the thumb is. */
export function PaneSwitch<T extends string>({ label, value, options, onChange }: PaneSwitchProps<T>) {
  useScrollPlaces(value);
  return (
    <nav
      aria-label={label}
      data-pane-switch
      className="fixed inset-x-0 bottom-14 z-20 flex border-t border-border bg-background md:bottom-0 md:left-56"
    >
      {options.map(({ value: option, name, icon: Icon }) => (
        <button
          key={option}
          type="button"
          aria-pressed={option === value}
          onClick={() => onChange(option)}
          className="flex h-12 min-w-0 flex-1 flex-col items-center justify-center gap-0.5 text-[0.6875rem] font-medium text-muted-foreground focus-visible:-outline-offset-2 aria-pressed:bg-accent-soft aria-pressed:text-accent-soft-foreground"
        >
          <Icon className="size-4" aria-hidden />
          <span className="max-w-full truncate px-0.5">{name}</span>
        </button>
      ))}
    </nav>
  );
}
