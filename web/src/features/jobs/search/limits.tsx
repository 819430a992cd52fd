import { Amount } from '@/components/search/amount';
import { Near } from '@/components/search/near';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/input';
import { formatDate } from '@/lib/format';
import * as messages from '@/messages';
import type { JobSearchState } from './address';

const m = messages.search;

type LimitsProps = { search: JobSearchState; onChange: (changes: JobSearchState) => void };

/** The day so many days ago, as the address has it. */
function daysAgo(days: number): string {
  return new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
}

function Since({ search, onChange }: LimitsProps) {
  const spans = Object.entries(m.sinceDays).map(([days, name]) => ({ day: daysAgo(Number(days)), name }));
  const other = spans.some(({ day }) => day === search.since) ? undefined : search.since;
  return (
    <Field label={m.since}>
      <Select
        value={search.since ?? ''}
        onChange={(event) => onChange({ since: event.target.value || undefined })}
      >
        <option value="">{m.sinceAny}</option>
        {spans.map(({ day, name }) => (
          <option key={day} value={day}>
            {name}
          </option>
        ))}
        {other && <option value={other}>{m.sinceOn(formatDate(other))}</option>}
      </Select>
    </Field>
  );
}

/** Filters with a bound: how far, how much, how old. */
export function Limits(props: LimitsProps) {
  return (
    <>
      <Near {...props} />
      <Amount
        label={m.salary}
        value={props.search.salaryMin}
        currency={props.search.currency}
        onChange={(salaryMin, currency) => props.onChange({ salaryMin, currency })}
      />
      <Since {...props} />
    </>
  );
}
