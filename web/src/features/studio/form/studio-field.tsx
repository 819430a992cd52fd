import { CircleHelp, Lightbulb } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';
import { Field } from '@/components/ui/field';
import { cn } from '@/lib/cn';
import * as messages from '@/messages';
import { isUnsure, useIsPointed, useMarks, usePointing, useSource } from '../document/studio';

const m = messages.studio;
const quiet = 'inline-flex items-center gap-1 text-[0.8125rem] font-medium';

/** Marks of a field: that the engine was not sure, that there is something to improve. */
export function FieldMarks({ pointer }: { pointer: string }) {
  const unsure = isUnsure(useSource(pointer));
  const marks = useMarks(pointer);
  return (
    <>
      {unsure && (
        <span className={cn(quiet, 'text-caution-foreground')}>
          <CircleHelp className="size-3.5" aria-hidden />
          {messages.cvs.unsure}
        </span>
      )}
      {marks.length > 0 && (
        <span className={cn(quiet, 'text-muted-foreground')} title={m.critique.notes(marks.length)}>
          <Lightbulb className="size-3.5" aria-hidden />
          <span aria-hidden>{marks.length}</span>
          <span className="sr-only">{m.critique.notes(marks.length)}</span>
        </span>
      )}
    </>
  );
}

export function useUnsureLook(pointer: string) {
  const unsure = isUnsure(useSource(pointer));
  return {
    'data-unsure': unsure || undefined,
    className: unsure ? 'border-caution! bg-caution-soft/40!' : '',
  };
}

type StudioFieldProps = Omit<ComponentProps<typeof Field>, 'aside'> & { pointer: string; aside?: ReactNode };

/** A field that is tied to its place in the pictures and to what was found about it. */
export function StudioField({ pointer, aside, className, children, ...rest }: StudioFieldProps) {
  const { onMouseEnter, onMouseLeave } = usePointing(pointer);
  const pointed = useIsPointed(pointer);
  return (
    <div
      onMouseEnter={onMouseEnter}
      onMouseLeave={onMouseLeave}
      className={cn(
        'min-w-0 rounded-md transition-shadow',
        pointed && 'ring-2 ring-accent/60 ring-offset-4 ring-offset-surface',
        className,
      )}
    >
      <Field
        {...rest}
        className="min-w-0"
        aside={
          <span className="flex shrink-0 items-center gap-2.5">
            <FieldMarks pointer={pointer} />
            {aside}
          </span>
        }
      >
        {children}
      </Field>
    </div>
  );
}
