import { useRef } from 'react';
import { plainWords } from '@/lib/inline-markdown';
import { cn } from '@/lib/cn';
import * as messages from '@/messages';
import { useMarks, usePointing, useStudio, useValue } from '../document/studio';
import { useArrival } from '../document/use-arrival';
import { FormatBar } from '@/components/writing/format-bar';
import { MarkedTextarea } from './marked-textarea';
import { StudioField, useUnsureLook } from './studio-field';
import { useLineEditor } from '@/components/writing/use-line-editor';

type RichFieldProps = {
  pointer: string;
  label: string;
  hint?: string | undefined;
  good?: number | undefined;
  className?: string;
};

/** A text with bold, italic and links, and the length that reads well. */
export function RichField({ pointer, label, hint, good, className }: RichFieldProps) {
  const { document } = useStudio();
  const value = useValue<string>(pointer) ?? '';
  const control = useRef<HTMLTextAreaElement>(null);
  const editor = useLineEditor();
  const marks = useMarks(pointer);
  const { onFocus } = usePointing(pointer);
  const { className: look, ...unsure } = useUnsureLook(pointer);
  useArrival(pointer, control);
  const length = plainWords(value).length;
  const write = (text: string) => document.write(pointer, text);

  return (
    <StudioField
      pointer={pointer}
      label={label}
      hint={hint}
      className={className}
      aside={
        <>
          {good && length > good * 0.7 && (
            <span
              className={cn(
                'text-[0.8125rem] tabular-nums',
                length > good ? 'font-medium text-caution-foreground' : 'text-muted-foreground',
              )}
            >
              {messages.studio.length(length, good)}
            </span>
          )}
          <FormatBar editor={editor} />
        </>
      }
    >
      <MarkedTextarea
        ref={control}
        rows={2}
        value={value}
        marks={marks}
        className={look}
        {...unsure}
        onFocus={(event) => {
          editor.enter(event.currentTarget, write);
          onFocus();
        }}
        onKeyDown={editor.onKeyDown}
        onChange={(event) => write(event.target.value)}
      />
    </StudioField>
  );
}
