import {
  closestCenter,
  DndContext,
  PointerSensor,
  useSensor,
  useSensors,
  type DragEndEvent,
} from '@dnd-kit/core';
import { SortableContext, useSortable, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { GripVertical } from 'lucide-react';
import { createContext, useContext, useMemo, useState, type KeyboardEvent, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { cn } from '@/lib/cn';
import * as messages from '@/messages';

const m = messages.common.sorting;
type Handle = Pick<ReturnType<typeof useSortable>, 'attributes' | 'listeners' | 'setActivatorNodeRef'> & {
  id: string;
};
const HandleContext = createContext<Handle | undefined>(undefined);
const none = () => undefined;
/** Dragging is for eyes; the keys say what they did. */
const quiet = { onDragStart: none, onDragOver: none, onDragEnd: none, onDragCancel: none };

type SortableProps = {
  ids: string[];
  nameOf: (id: string) => string;
  onMove: (from: number, to: number) => void;
  children: ReactNode;
};

const MoveContext = createContext<(id: string, by: -1 | 1, handle: HTMLElement) => void>(() => undefined);

/** Items may be drawn anew at their place: the focus goes to the handle that stands there then. */
function focusHandle(list: Element | null | undefined, place: number) {
  list?.children[place]?.querySelector<HTMLElement>('[data-sort-handle]')?.focus();
}

/** A list whose items can be dragged by a handle, or moved with the arrow keys on it. */
export function Sortable({ ids, nameOf, onMove, children }: SortableProps) {
  const [said, setSaid] = useState('');
  // The same names are the same list: else each item is drawn again whenever the list is.
  const key = ids.join(' ');
  const items = useMemo(() => key.split(' ').filter(Boolean), [key]);
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 4 } }));

  function move(from: number, to: number) {
    if (from === -1 || to < 0 || to >= ids.length || from === to) return;
    setSaid(m.moved(nameOf(ids[from] ?? ''), to + 1, ids.length));
    onMove(from, to);
  }

  function step(id: string, by: -1 | 1, handle: HTMLElement) {
    const from = ids.indexOf(id);
    flushSync(() => move(from, from + by));
    focusHandle(handle.closest('ul'), Math.min(Math.max(from + by, 0), ids.length - 1));
  }

  function end({ active, over }: DragEndEvent) {
    move(ids.indexOf(String(active.id)), ids.indexOf(String(over?.id ?? '')));
  }

  return (
    <MoveContext value={step}>
      <DndContext
        sensors={sensors}
        collisionDetection={closestCenter}
        accessibility={{ announcements: quiet, screenReaderInstructions: { draggable: m.help } }}
        onDragEnd={end}
      >
        <SortableContext items={items} strategy={verticalListSortingStrategy}>
          {children}
        </SortableContext>
      </DndContext>
      <span role="status" className="sr-only">
        {said}
      </span>
    </MoveContext>
  );
}

type SortableItemProps = { id: string; className?: string; children: ReactNode };

export function SortableItem({ id, className, children }: SortableItemProps) {
  const { setNodeRef, transform, transition, isDragging, ...handle } = useSortable({ id });
  return (
    <HandleContext value={{ id, ...handle }}>
      <li
        ref={setNodeRef}
        style={{ transform: CSS.Translate.toString(transform), transition }}
        className={cn('min-w-0', isDragging && 'relative z-10 shadow-raised', className)}
      >
        {children}
      </li>
    </HandleContext>
  );
}

/** What one takes hold of; inside of a `SortableItem`. */
export function SortHandle({ label, className }: { label: string; className?: string }) {
  const handle = useContext(HandleContext);
  const move = useContext(MoveContext);

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (!handle || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    move(handle.id, event.key === 'ArrowUp' ? -1 : 1, event.currentTarget);
  }

  return (
    <button
      type="button"
      ref={handle?.setActivatorNodeRef}
      {...handle?.attributes}
      {...handle?.listeners}
      data-sort-handle
      onKeyDown={onKeyDown}
      aria-label={label}
      className={cn(
        'grid h-8 w-6 shrink-0 cursor-grab touch-none place-items-center rounded-sm text-muted-foreground hover:bg-sunken hover:text-foreground active:cursor-grabbing pointer-coarse:h-10 pointer-coarse:w-10',
        className,
      )}
    >
      <GripVertical className="size-4" aria-hidden />
    </button>
  );
}

/** The list with one item at another place. */
export function movedItem<T>(items: readonly T[], from: number, to: number): T[] {
  const next = [...items];
  next.splice(to, 0, ...next.splice(from, 1));
  return next;
}
