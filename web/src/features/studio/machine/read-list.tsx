import { CircleHelp } from 'lucide-react';
import { memo } from 'react';
import type { FieldSource } from '@/api/types';
import { cn } from '@/lib/cn';
import { formatPercent } from '@/lib/format';
import { useStore } from '@/lib/store';
import * as messages from '@/messages';
import { isUnsure, lookedAt, useJump, useStudio } from '../document/studio';

const m = messages.studio.machine;

type ReadRowProps = { pointer: string; source: FieldSource; onOpen: (pointer: string) => void };

const ReadRow = memo(function ReadRow({ pointer, source, onOpen }: ReadRowProps) {
  const { spot } = useStudio();
  const lit = useStore(spot, (state) => lookedAt(state) === pointer);
  const unsure = isUnsure(source);
  return (
    <li>
      <button
        type="button"
        data-read={pointer}
        onClick={() => onOpen(pointer)}
        onMouseEnter={() => spot.set({ pointed: pointer })}
        onMouseLeave={() => spot.set({ pointed: undefined })}
        className={cn(
          'grid w-full grid-cols-[1fr_auto] gap-x-4 rounded-md px-3 py-2 text-left text-sm hover:bg-sunken sm:grid-cols-[10rem_1fr_auto]',
          lit && 'bg-accent-soft!',
        )}
      >
        <span className="text-muted-foreground first-letter:uppercase">
          {messages.check.placeName(pointer)}
        </span>
        <span className="order-1 col-span-2 min-w-0 whitespace-pre-wrap sm:order-none sm:col-span-1">
          {source.text}
        </span>
        <span
          className={cn(
            'flex items-center gap-1 text-[0.8125rem] tabular-nums',
            unsure ? 'font-medium text-caution-foreground' : 'text-muted-foreground',
          )}
        >
          {unsure && <CircleHelp className="size-3.5" aria-hidden />}
          {formatPercent(source.confidence)}
        </span>
      </button>
    </li>
  );
});

const top = ({ page = 0, box }: FieldSource) => page * 10_000 + (box?.y ?? 0);

/** What the engine was not sure about, then down the pages. */
function inReadingOrder([place, a]: [string, FieldSource], [otherPlace, b]: [string, FieldSource]): number {
  return (
    Number(isUnsure(b)) - Number(isUnsure(a)) ||
    top(a) - top(b) ||
    place.localeCompare(otherPlace, 'en', { numeric: true })
  );
}

/** Field by field: the words it was read from and how sure the engine was. */
export function ReadList() {
  const { cv } = useStudio();
  const jump = useJump();
  const rows = Object.entries(cv.fields).sort(inReadingOrder);
  return (
    <section>
      <h2 className="mb-2 text-sm font-semibold">{m.title}</h2>
      <ul className="grid gap-0.5 rounded-lg border border-border bg-surface p-1">
        {rows.map(([pointer, source]) => (
          <ReadRow
            key={pointer}
            pointer={pointer}
            source={source}
            onOpen={(place) => jump({ pointer: place })}
          />
        ))}
      </ul>
    </section>
  );
}
