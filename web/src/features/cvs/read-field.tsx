import { CircleHelp } from 'lucide-react';
import { useFormContext, type FieldPath } from 'react-hook-form';
import { Field } from '@/components/ui/field';
import { Input, Textarea } from '@/components/ui/input';
import { cn } from '@/lib/cn';
import * as messages from '@/messages';
import type { CvForm } from './cv-form';
import { isUnsure, useReading } from './reading';

const m = messages.cvs;

type ReadFieldProps = {
  name: FieldPath<CvForm>;
  pointer?: string;
  label: string;
  hint?: string;
  kind?: 'line' | 'text';
  quietLabel?: boolean;
  placeholder?: string;
  className?: string;
};

/** A field beside what was read for it; one that the engine is not sure about is marked until somebody changed it. */
export function ReadField(props: ReadFieldProps) {
  const { name, pointer, label, hint, kind = 'line', quietLabel, placeholder, className } = props;
  const { register, getFieldState, formState } = useFormContext<CvForm>();
  const { source, show } = useReading(pointer);
  const { error, isDirty } = getFieldState(name, formState);
  const unsure = isUnsure(source) && !isDirty;
  const control = {
    ...register(name),
    onFocus: () => show(pointer),
    placeholder,
    'data-unsure': unsure || undefined,
    className: unsure ? 'border-caution! bg-caution-soft/40!' : '',
  };
  return (
    <Field
      label={label}
      hint={hint}
      error={error?.message}
      quietLabel={quietLabel}
      className={cn('min-w-0', className)}
      aside={
        unsure && (
          <span className="inline-flex items-center gap-1 text-[0.8125rem] font-medium text-caution-foreground">
            <CircleHelp className="size-3.5" aria-hidden />
            {m.unsure}
          </span>
        )
      }
    >
      {kind === 'text' ? <Textarea {...control} rows={2} /> : <Input {...control} />}
    </Field>
  );
}
