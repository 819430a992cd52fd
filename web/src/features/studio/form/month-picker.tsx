import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { formatPartialDate, monthName } from '@/lib/format';
import * as messages from '@/messages';

const m = messages.studio.date;

/** Twelve months of a year; the year alone, or nothing, are answers too. */
export function MonthPicker({ value, onChoose }: { value: string; onChoose: (date: string) => void }) {
  const [year, setYear] = useState(Number(value.slice(0, 4)) || new Date().getFullYear());
  const chosen = value.slice(0, 7);
  return (
    <div className="grid gap-2">
      <div className="flex items-center justify-between">
        <Button variant="ghost" size="icon-sm" aria-label={m.yearBefore} onClick={() => setYear(year - 1)}>
          <ChevronLeft aria-hidden />
        </Button>
        <span className="font-semibold tabular-nums" aria-live="polite">
          {year}
        </span>
        <Button variant="ghost" size="icon-sm" aria-label={m.yearAfter} onClick={() => setYear(year + 1)}>
          <ChevronRight aria-hidden />
        </Button>
      </div>
      <div className="grid grid-cols-3 gap-1">
        {Array.from({ length: 12 }, (_, index) => {
          const date = `${year}-${String(index + 1).padStart(2, '0')}`;
          return (
            <Button
              key={date}
              size="sm"
              variant={date === chosen ? 'primary' : 'ghost'}
              aria-pressed={date === chosen}
              aria-label={formatPartialDate(date)}
              onClick={() => onChoose(date)}
            >
              {monthName(index)}
            </Button>
          );
        })}
      </div>
      <div className="flex justify-between border-t border-border pt-2">
        <Button variant="ghost" size="sm" onClick={() => onChoose(String(year))}>
          {m.yearOnly}
        </Button>
        <Button variant="ghost" size="sm" onClick={() => onChoose('')}>
          {messages.common.clear}
        </Button>
      </div>
    </div>
  );
}
