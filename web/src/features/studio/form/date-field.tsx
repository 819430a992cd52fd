import { CalendarDays } from 'lucide-react';
import { lazy, Suspense, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Input } from '@/components/ui/input';
import { Popover, PopoverContent, PopoverTrigger } from '@/components/ui/popover';
import { formatPartialDate } from '@/lib/format';
import { readPartialDate } from '@/lib/partial-date';
import * as messages from '@/messages';
import { usePointing, useStudio, useValue } from '../document/studio';
import { useArrival } from '../document/use-arrival';
import { StudioField, useUnsureLook } from './studio-field';

const m = messages.studio.date;
const MonthPicker = lazy(() => import('./month-picker').then((module) => ({ default: module.MonthPicker })));

type DateFieldProps = { pointer: string; label: string; hint?: string | undefined; className?: string };

/** A date of the precision that is known: typed in any usual way, or chosen. */
export function DateField({ pointer, label, hint, className }: DateFieldProps) {
  const { document } = useStudio();
  const value = useValue<string>(pointer) ?? '';
  const [typed, setTyped] = useState<string>();
  const [open, setOpen] = useState(false);
  const control = useRef<HTMLInputElement>(null);
  const { onFocus } = usePointing(pointer);
  const { className: look, ...unsure } = useUnsureLook(pointer);
  useArrival(pointer, control);
  const wrong = typed === undefined && readPartialDate(value) === undefined;

  function leave() {
    if (typed === undefined) return;
    setTyped(undefined);
    const read = readPartialDate(typed);
    if (read !== undefined) document.write(pointer, read);
  }

  return (
    <StudioField
      pointer={pointer}
      label={label}
      hint={hint}
      error={wrong ? m.wrong : undefined}
      className={className}
      aside={
        <Popover open={open} onOpenChange={setOpen}>
          <PopoverTrigger asChild>
            <Button
              variant="ghost"
              className="-my-1 size-7! text-muted-foreground! pointer-coarse:-my-2 pointer-coarse:size-10!"
              aria-label={m.choose(label)}
            >
              <CalendarDays aria-hidden />
            </Button>
          </PopoverTrigger>
          <PopoverContent className="w-64! p-3" aria-label={m.choose(label)}>
            <Suspense>
              <MonthPicker
                value={readPartialDate(value) ?? ''}
                onChoose={(date) => {
                  document.write(pointer, date);
                  setOpen(false);
                }}
              />
            </Suspense>
          </PopoverContent>
        </Popover>
      }
    >
      <Input
        ref={control}
        value={typed ?? (wrong ? value : formatPartialDate(value))}
        placeholder={m.placeholder}
        autoComplete="off"
        onFocus={onFocus}
        onBlur={leave}
        onChange={(event) => {
          setTyped(event.target.value);
          // Kept as it is typed, so that nothing is lost; read when the field is left.
          document.write(pointer, event.target.value);
        }}
        className={look}
        {...unsure}
      />
    </StudioField>
  );
}
