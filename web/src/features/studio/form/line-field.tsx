import { useRef, useState } from 'react';
import { Input } from '@/components/ui/input';
import { formatNumber } from '@/lib/format';
import * as messages from '@/messages';
import { usePointing, useStudio, useValue } from '../document/studio';
import { useArrival } from '../document/use-arrival';
import { StudioField, useUnsureLook } from './studio-field';

type LineFieldProps = {
  pointer: string;
  label: string;
  hint?: string | undefined;
  type?: 'text' | 'email' | 'tel' | 'url';
  quietLabel?: boolean;
  autoComplete?: string;
  className?: string;
};

export function LineField({
  pointer,
  label,
  hint,
  quietLabel,
  className,
  type,
  autoComplete,
}: LineFieldProps) {
  const { document } = useStudio();
  const value = useValue<string>(pointer) ?? '';
  const control = useRef<HTMLInputElement>(null);
  const { onFocus } = usePointing(pointer);
  useArrival(pointer, control);
  return (
    <StudioField pointer={pointer} label={label} hint={hint} quietLabel={quietLabel} className={className}>
      <Input
        ref={control}
        value={value}
        inputMode={type === 'text' ? undefined : type}
        autoComplete={autoComplete ?? 'off'}
        placeholder={quietLabel ? label : undefined}
        onFocus={onFocus}
        onChange={(event) => document.write(pointer, event.target.value)}
        {...useUnsureLook(pointer)}
      />
    </StudioField>
  );
}

const wordsIn = (typed: string) =>
  typed
    .split(/[,;\n]/u)
    .map((word) => word.trim())
    .filter(Boolean);

/** A list of short words, written with commas between them. */
export function WordsField({ pointer, label, hint, className }: LineFieldProps) {
  const { document } = useStudio();
  const words = useValue<string[]>(pointer) ?? [];
  const [typed, setTyped] = useState<string>();
  const control = useRef<HTMLInputElement>(null);
  const { onFocus } = usePointing(pointer);
  useArrival(pointer, control);
  return (
    <StudioField
      pointer={pointer}
      label={label}
      hint={hint}
      className={className}
      aside={
        words.length > 1 && (
          <span className="text-[0.8125rem] text-muted-foreground tabular-nums" aria-hidden>
            {formatNumber(words.length)}
          </span>
        )
      }
    >
      <Input
        ref={control}
        value={typed ?? words.join(', ')}
        autoComplete="off"
        placeholder={messages.studio.wordsHint}
        onFocus={onFocus}
        onBlur={() => setTyped(undefined)}
        onChange={(event) => {
          setTyped(event.target.value);
          const found = wordsIn(event.target.value);
          document.write(pointer, found.length > 0 ? found : undefined);
        }}
        {...useUnsureLook(pointer)}
      />
    </StudioField>
  );
}
