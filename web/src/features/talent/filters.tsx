import { SlidersHorizontal } from 'lucide-react';
import type { CandidateResults } from '@/api/types';
import { Amount } from '@/components/search/amount';
import { Facets } from '@/components/search/facets';
import { Near } from '@/components/search/near';
import { Button } from '@/components/ui/button';
import { Dialog, DialogClose, DialogContent, DialogTrigger } from '@/components/ui/dialog';
import { Checkbox } from '@/components/ui/input';
import * as messages from '@/messages';
import { facetNames } from './address';
import type { useTalentSearch } from './use-talent-search';

const m = messages.talent;

type FiltersProps = Pick<ReturnType<typeof useTalentSearch>, 'search' | 'change' | 'toggle'> & {
  facets: CandidateResults['facets'];
};

export function Filters({ search, change, toggle, facets }: FiltersProps) {
  return (
    <div className="grid content-start gap-6">
      <Near search={search} onChange={change} />
      <Amount
        label={m.salary}
        value={search.salaryMax}
        currency={search.currency}
        onChange={(salaryMax, currency) => change({ salaryMax, currency })}
      />
      <label className="flex w-fit items-center gap-3 text-sm">
        <Checkbox
          checked={search.remote ?? false}
          onChange={(event) => change({ remote: event.target.checked || undefined })}
        />
        {m.remote}
      </label>
      <Facets facets={facets} order={facetNames} onToggle={toggle} />
    </div>
  );
}

/** On a phone the filters are one step away, with the number of people that they leave. */
export function FilterDialog({
  total,
  chosen,
  ...filters
}: FiltersProps & { total: number; chosen: number }) {
  return (
    <Dialog>
      <DialogTrigger asChild>
        <Button variant="secondary" className="ml-auto">
          <SlidersHorizontal aria-hidden />
          {m.filtersOn(chosen)}
        </Button>
      </DialogTrigger>
      <DialogContent title={m.filters} side="right">
        <Filters {...filters} />
        <div className="sticky -bottom-5 -mb-5 bg-surface pt-3 pb-5">
          <DialogClose asChild>
            <Button className="w-full">{m.show(total)}</Button>
          </DialogClose>
        </div>
      </DialogContent>
    </Dialog>
  );
}
