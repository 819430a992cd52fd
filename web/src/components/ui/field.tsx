import { useId, type ReactElement, type ReactNode, cloneElement } from 'react';
import { cn } from '@/lib/cn';

type ControlProps = {
  id?: string;
  'aria-invalid'?: boolean;
  'aria-describedby'?: string;
  'aria-required'?: boolean;
};

type FieldProps = {
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  required?: boolean;
  aside?: ReactNode;
  /** For ears only, where the eye has it from the row above. */
  quietLabel?: boolean | undefined;
  className?: string;
  children: ReactElement<ControlProps>;
};

/** Label, control, hint and error, tied together for people who cannot see that they belong together. */
export function Field({ label, hint, error, required, aside, quietLabel, className, children }: FieldProps) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={cn('grid content-start gap-1.5', className)}>
      <div className="flex items-baseline justify-between gap-3">
        <label htmlFor={id} className={quietLabel ? 'sr-only' : 'text-sm font-medium'}>
          {label}
        </label>
        {aside}
      </div>
      {cloneElement(children, {
        id,
        'aria-invalid': Boolean(error) || undefined,
        'aria-describedby': described || undefined,
        'aria-required': required,
      })}
      {hint && (
        <p id={`${id}-hint`} className="text-[0.8125rem] text-muted-foreground">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="text-[0.8125rem] font-medium text-danger-foreground">
          {error}
        </p>
      )}
    </div>
  );
}
