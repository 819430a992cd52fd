import { useState } from 'react';
import type { SearchFacet } from '@/api/types';
import { cn } from '@/lib/cn';
import { formatNumber } from '@/lib/format';
import * as messages from '@/messages';
import { valueName } from './words';

const m = messages.search;
const FEW = 6;

type Name = keyof typeof m.facet;

type Toggle = (name: string, value: string) => void;
type FacetProps = { facet: SearchFacet; name: Name; onToggle: Toggle };

function Facet({ facet, name: key, onToggle }: FacetProps) {
  const [all, setAll] = useState(false);
  if (facet.values.length === 0) return null;
  const name = m.facet[key];
  const shown = facet.values.filter(({ selected }, index) => all || selected || index < FEW);
  const hasMore = facet.values.length > FEW;
  return (
    <fieldset>
      <legend className="mb-2 text-sm font-medium">{name}</legend>
      <div className="flex flex-wrap gap-1.5">
        {shown.map(({ value, count, selected }) => (
          <button
            key={value}
            type="button"
            aria-pressed={selected}
            onClick={() => onToggle(facet.name, value)}
            className={cn(
              'inline-flex min-h-7 max-w-full items-center gap-1.5 rounded-full border px-2.5 py-0.5 text-left text-[0.8125rem] transition-colors pointer-coarse:min-h-9 pointer-coarse:px-3',
              selected
                ? 'border-transparent bg-accent-soft font-medium text-accent-soft-foreground'
                : 'border-border bg-surface hover:bg-sunken',
            )}
          >
            <span className="truncate">{valueName(facet.name, value)}</span>
            <span className={selected ? '' : 'text-muted-foreground'}>{formatNumber(count)}</span>
          </button>
        ))}
        {hasMore && (
          <button
            type="button"
            aria-expanded={all}
            aria-label={all ? m.fewer(name) : m.more(name)}
            onClick={() => setAll(!all)}
            className="min-h-7 px-2 text-[0.8125rem] font-medium text-accent underline-offset-4 hover:underline pointer-coarse:min-h-9"
          >
            {all ? m.fewerShort : m.moreShort}
          </button>
        )}
      </div>
    </fieldset>
  );
}

type FacetsProps = { facets: SearchFacet[]; order: readonly Name[]; onToggle: Toggle };

/** Filters in the order of what people ask first, that tell how much is behind each of their values. */
export function Facets({ facets, order, onToggle }: FacetsProps) {
  return order.flatMap((name) => {
    const facet = facets.find((one) => one.name === name);
    return facet ? [<Facet key={name} facet={facet} name={name} onToggle={onToggle} />] : [];
  });
}
