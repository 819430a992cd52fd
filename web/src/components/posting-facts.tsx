import { Banknote, CalendarClock, Clock, MapPin } from 'lucide-react';
import type { PostingSummary } from '@/api/types';
import { cn } from '@/lib/cn';
import { formatDate, formatMoneyRange } from '@/lib/format';
import * as messages from '@/messages';

const m = messages.facts;

export function salaryText(salary: PostingSummary['salary']): string {
  return salary
    ? `${formatMoneyRange(salary.min, salary.max, salary.currency)} ${m.per[salary.period]}`
    : m.noSalary;
}

/** Where, how much, what kind, until when: the same line in lists and on the page of a posting. */
export function PostingFacts({ posting, className }: { posting: PostingSummary; className?: string }) {
  const where = [posting.place, m.mode[posting.workMode]].filter(Boolean).join(' · ');
  return (
    <ul
      className={cn(
        'flex flex-wrap gap-x-5 gap-y-1 text-sm text-muted-foreground [&_li]:flex [&_li]:items-center [&_li]:gap-1.5 [&_svg]:size-4 [&_svg]:shrink-0',
        className,
      )}
    >
      <li>
        <MapPin aria-hidden />
        {where}
      </li>
      <li className={posting.salary ? 'font-medium text-foreground' : ''}>
        <Banknote aria-hidden />
        {salaryText(posting.salary)}
      </li>
      <li>
        <Clock aria-hidden />
        {m.employment[posting.employmentType]}
      </li>
      {posting.deadline && (
        <li>
          <CalendarClock aria-hidden />
          {m.deadline(formatDate(posting.deadline))}
        </li>
      )}
    </ul>
  );
}
