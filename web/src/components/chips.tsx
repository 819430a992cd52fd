import { X } from 'lucide-react';
import * as messages from '@/messages';

type Chip = { key: string; name: string; onRemove: () => void };

/** The filters that hold now, each with its way out. */
export function Chips({ chips, onClear }: { chips: Chip[]; onClear: () => void }) {
  if (chips.length === 0) return null;
  return (
    <ul className="flex flex-wrap items-center gap-2">
      {chips.map(({ key, name, onRemove }) => (
        <li key={key}>
          <button
            type="button"
            onClick={onRemove}
            aria-label={messages.jobs.removeFilter(name)}
            className="inline-flex h-7 items-center gap-1.5 rounded-full bg-accent-soft pr-2 pl-3 text-[0.8125rem] font-medium text-accent-soft-foreground hover:bg-accent-soft/70"
          >
            {name}
            <X className="size-3.5" aria-hidden />
          </button>
        </li>
      ))}
      {chips.length > 1 && (
        <li>
          <button
            type="button"
            onClick={onClear}
            className="h-7 px-2 text-[0.8125rem] font-medium text-muted-foreground underline-offset-4 hover:underline"
          >
            {messages.common.clearAll}
          </button>
        </li>
      )}
    </ul>
  );
}
