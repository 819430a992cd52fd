import { Plus, X } from 'lucide-react';
import { memo, useId, useRef, type ClipboardEvent, type KeyboardEvent } from 'react';
import { movedItem, Sortable, SortableItem, SortHandle } from '@/components/sortable';
import { Button } from '@/components/ui/button';
import { useStore } from '@/lib/store';
import * as messages from '@/messages';
import { valueAt } from '../document/resume-tree';
import { useMarks, usePointing, useStudio, useValue } from '../document/studio';
import { useArrival } from '../document/use-arrival';
import { FormatBar } from '@/components/writing/format-bar';
import { MarkedTextarea } from './marked-textarea';
import { FieldMarks, useUnsureLook } from './studio-field';
import { useBulletKeys, type BulletKeys } from './use-bullet-keys';
import { useLineEditor, type LineEditor } from '@/components/writing/use-line-editor';

const m = messages.studio.bullets;
type BulletProps = { pointer: string; index: number; label: string; editor: LineEditor; keys: BulletKeys };

const Bullet = memo(function Bullet({ pointer, index, label, editor, keys }: BulletProps) {
  const { document } = useStudio();
  const place = `${pointer}/${index}`;
  const value = useValue<string>(place) ?? '';
  const control = useRef<HTMLTextAreaElement>(null);
  const marks = useMarks(place);
  const pointing = usePointing(place);
  const { className: look, ...unsure } = useUnsureLook(place);
  useArrival(place, control);
  const write = (text: string) => document.write(place, text);

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (!editor.onKeyDown(event)) keys.onKeyDown(event, index);
  }

  return (
    <SortableItem id={String(index)} className="rounded-md bg-surface">
      <div
        className="flex items-start gap-0.5"
        onMouseEnter={pointing.onMouseEnter}
        onMouseLeave={pointing.onMouseLeave}
      >
        <SortHandle label={m.move(index + 1)} className="mt-1" />
        <div className="min-w-0 flex-1">
          <MarkedTextarea
            ref={control}
            value={value}
            marks={marks}
            aria-label={`${label} ${index + 1}`}
            data-bullet={place}
            className={look}
            {...unsure}
            onFocus={(event) => {
              editor.enter(event.currentTarget, write);
              pointing.onFocus();
            }}
            onKeyDown={onKeyDown}
            onPaste={(event: ClipboardEvent<HTMLTextAreaElement>) => keys.onPaste(event, index)}
            onChange={(event) => write(event.target.value)}
          />
        </div>
        <span className="flex shrink-0 items-center gap-1 pt-1">
          <FieldMarks pointer={place} />
          <Button
            variant="ghost"
            size="icon-sm"
            className="text-muted-foreground!"
            aria-label={m.remove(index + 1)}
            onClick={() => keys.remove(index)}
          >
            <X aria-hidden />
          </Button>
        </span>
      </div>
    </SortableItem>
  );
});

type BulletsProps = { pointer: string; label: string; className?: string };

/** One point per row: Enter begins the next, Backspace at the start joins it to the one before. */
export function Bullets({ pointer, label, className }: BulletsProps) {
  const { document } = useStudio();
  const count = useStore(
    document,
    ({ content }) => (valueAt<string[]>(content.resume, pointer) ?? []).length,
  );
  const id = useId();
  const editor = useLineEditor();
  const keys = useBulletKeys(pointer);
  const ids = Array.from({ length: count }, (_, index) => String(index));
  return (
    <div role="group" aria-labelledby={id} className={className}>
      <div className="mb-1.5 flex items-center justify-between gap-3">
        <span id={id} className="text-sm font-medium">
          {label}
        </span>
        {count > 0 && <FormatBar editor={editor} />}
      </div>
      <Sortable
        ids={ids}
        nameOf={(bullet) => m.name(Number(bullet) + 1)}
        onMove={(from, to) =>
          document.replaceList(pointer, movedItem(document.value<string[]>(pointer) ?? [], from, to))
        }
      >
        <ul className="grid gap-1.5">
          {ids.map((bullet, index) => (
            <Bullet key={bullet} pointer={pointer} index={index} label={label} editor={editor} keys={keys} />
          ))}
        </ul>
      </Sortable>
      <Button variant="ghost" size="sm" className="mt-1.5 text-muted-foreground!" onClick={() => keys.add()}>
        <Plus aria-hidden />
        {m.add}
      </Button>
    </div>
  );
}
