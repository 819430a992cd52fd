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

type FactsProps = {
  place?: string | null | undefined;
  mode?: PostingSummary['workMode'] | null | undefined;
  salary: PostingSummary['salary'];
  employment?: PostingSummary['employmentType'] | null | undefined;
  deadline?: string | null | undefined;
  className?: string | undefined;
};

/** Where, how much, what kind, until when: the same line in lists and on the page of a posting. */
export function Facts({ place, mode, salary, employment, deadline, className }: FactsProps) {
  const where = [place, mode && m.mode[mode]].filter(Boolean).join(' · ');
  return (
    <ul
      className={cn(
        'flex flex-wrap gap-x-5 gap-y-1 text-sm text-muted-foreground [&_li]:flex [&_li]:items-center [&_li]:gap-1.5 [&_svg]:size-4 [&_svg]:shrink-0',
        className,
      )}
    >
      {where && (
        <li>
          <MapPin aria-hidden />
          {where}
        </li>
      )}
      <li className={salary ? 'font-medium text-foreground' : ''}>
        <Banknote aria-hidden />
        {salaryText(salary)}
      </li>
      {employment && (
        <li>
          <Clock aria-hidden />
          {m.employment[employment]}
        </li>
      )}
      {deadline && (
        <li>
          <CalendarClock aria-hidden />
          {m.deadline(formatDate(deadline))}
        </li>
      )}
    </ul>
  );
}

export function PostingFacts({ posting, className }: { posting: PostingSummary; className?: string }) {
  const { place, workMode, salary, employmentType, deadline } = posting;
  return (
    <Facts
      place={place}
      mode={workMode}
      salary={salary}
      employment={employmentType}
      deadline={deadline}
      className={className}
    />
  );
}
