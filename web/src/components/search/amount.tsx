import { useState, type FormEvent } from 'react';
import { Field } from '@/components/ui/field';
import { Input, Select } from '@/components/ui/input';
import * as messages from '@/messages';

const m = messages.search;
const currencies = ['EUR', 'USD', 'GBP', 'CHF', 'PLN', 'RON', 'CZK', 'SEK', 'DKK', 'NOK'];

type AmountProps = {
  label: string;
  value: number | undefined;
  currency: string | undefined;
  onChange: (value: number | undefined, currency: string | undefined) => void;
};

/** What is paid for a year, and in what. */
export function Amount({ label, value, currency = 'EUR', onChange }: AmountProps) {
  const [amount, setAmount] = useState(String(value ?? ''));
  const [known, setKnown] = useState(value);
  if (value !== known) {
    setKnown(value);
    setAmount(String(value ?? ''));
  }
  const take = (event?: FormEvent) => {
    event?.preventDefault();
    const typed = Number(amount.replace(/\D/gu, '')) || undefined;
    if (typed !== value) onChange(typed, typed ? currency : undefined);
  };
  return (
    <form onSubmit={take} className="grid grid-cols-[minmax(0,1fr)_7rem] items-end gap-2">
      <Field label={label}>
        <Input
          inputMode="numeric"
          value={amount}
          maxLength={12}
          onChange={(event) => setAmount(event.target.value)}
          onBlur={() => take()}
        />
      </Field>
      <Select
        aria-label={m.currency}
        value={currency}
        onChange={(event) => onChange(value, event.target.value)}
      >
        {[...new Set([...currencies, currency])].map((code) => (
          <option key={code}>{code}</option>
        ))}
      </Select>
    </form>
  );
}
