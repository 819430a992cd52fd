import type { SearchHit } from '@/api/types';
import { formatPercent } from '@/lib/format';
import * as messages from '@/messages';
import { partName, valueName } from './words';

const m = messages.search;

function Line({ name, values }: { name: string; values: string[] }) {
  if (values.length === 0) return null;
  return (
    <div className="flex flex-wrap gap-x-2">
      <dt className="text-muted-foreground">{name}:</dt>
      <dd className="min-w-0">{values.join(', ')}</dd>
    </div>
  );
}

/** Why a posting is among the hits, where there is more to say than that it is open; behind a line that is opened by who wants to know. */
export function Why({ why }: { why: SearchHit['why'] }) {
  const meaning = why.meaning == null ? [] : [m.meaning(formatPercent(why.meaning))];
  const understood = why.understood.map(partName);
  const filters = why.filters.map(({ name, value }) => valueName(name, value));
  const says = why.words.length + meaning.length + understood.length + filters.length > 0;
  if (!says) return null;
  return (
    <details className="relative mt-2 text-[0.8125rem]">
      <summary className="w-fit cursor-pointer rounded-sm py-1 text-muted-foreground hover:text-foreground">
        {m.why}
      </summary>
      <div className="mt-1 grid gap-1 rounded-md bg-sunken px-3 py-2">
        <dl className="grid gap-1">
          <Line name={m.whyWords} values={why.words} />
          <Line name={m.whyUnderstood} values={understood} />
          <Line name={m.whyFilters} values={filters} />
          <Line name={m.whyMeaning} values={meaning} />
        </dl>
        {why.words.length === 0 && meaning.length > 0 && <p>{m.byMeaning}</p>}
      </div>
    </details>
  );
}
