import { useState, type FormEvent } from 'react';
import { Field } from '@/components/ui/field';
import { Input, Select } from '@/components/ui/input';
import * as messages from '@/messages';

const m = messages.search;
/** How far around a place, in kilometres. */
const radii = [10, 25, 50, 100, 200];

type Around = { near?: string | undefined; radius?: number | undefined };

/** A city and how far around it; no map is needed. */
export function Near({ search, onChange }: { search: Around; onChange: (changes: Around) => void }) {
  const [city, setCity] = useState(search.near ?? '');
  const [known, setKnown] = useState(search.near);
  if (search.near !== known) {
    setKnown(search.near);
    setCity(search.near ?? '');
  }
  const take = (event?: FormEvent) => {
    event?.preventDefault();
    const near = city.trim() || undefined;
    if (near !== search.near) onChange({ near, radius: near ? search.radius : undefined });
  };
  return (
    <form onSubmit={take} className="grid grid-cols-[minmax(0,1fr)_7rem] items-end gap-2">
      <Field label={m.near}>
        <Input
          value={city}
          maxLength={80}
          placeholder={m.nearPlaceholder}
          autoComplete="address-level2"
          onChange={(event) => setCity(event.target.value)}
          onBlur={() => take()}
        />
      </Field>
      <Select
        aria-label={m.within}
        value={search.radius ?? 50}
        disabled={!search.near}
        onChange={(event) => onChange({ radius: Number(event.target.value) })}
      >
        {[...new Set([...radii, search.radius ?? 50])].map((km) => (
          <option key={km} value={km}>
            {m.kilometres(km)}
          </option>
        ))}
      </Select>
    </form>
  );
}
