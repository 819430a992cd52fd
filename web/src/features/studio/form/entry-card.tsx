import { ArrowDown, ArrowUp, ChevronDown, CircleHelp, Copy, Ellipsis, Trash2 } from 'lucide-react';
import { memo, useEffect, useId, useRef, useState } from 'react';
import { SortableItem, SortHandle } from '@/components/sortable';
import { Button } from '@/components/ui/button';
import { Menu, MenuContent, MenuItem, MenuTrigger } from '@/components/ui/menu';
import { cn } from '@/lib/cn';
import { useStore } from '@/lib/store';
import * as messages from '@/messages';
import { isUnsure, useStudio, useValue } from '../document/studio';
import { EntryFields } from './entry-fields';
import { headOf, type Entry, type SectionSpec } from './sections';
import type { ListActions } from './use-list';

const m = messages.studio.entry;

/** How many fields of an entry the engine was not sure about. */
function useUnsureCount(pointer: string): number {
  const { sources } = useStudio();
  return [...sources].filter(([path, source]) => path.startsWith(`${pointer}/`) && isUnsure(source)).length;
}

function useOpen(pointer: string, first: boolean) {
  const { spot } = useStudio();
  const [open, setOpen] = useState(first);
  const wanted = useStore(spot, ({ jump }) =>
    Boolean(jump && (jump.pointer === pointer || jump.pointer.startsWith(`${pointer}/`))),
  );
  if (wanted && !open) setOpen(true);
  return [open || wanted, setOpen] as const;
}

type EntryMenuProps = { name: string; index: number; count: number; actions: ListActions };

export function EntryMenu({ name, index, count, actions }: EntryMenuProps) {
  return (
    <Menu>
      <MenuTrigger asChild>
        <Button variant="ghost" size="icon-sm" aria-label={m.menu(name)} className="text-muted-foreground!">
          <Ellipsis aria-hidden />
        </Button>
      </MenuTrigger>
      <MenuContent>
        {index > 0 && (
          <MenuItem onSelect={() => actions.move(index, index - 1)}>
            <ArrowUp aria-hidden />
            {m.up}
          </MenuItem>
        )}
        {index < count - 1 && (
          <MenuItem onSelect={() => actions.move(index, index + 1)}>
            <ArrowDown aria-hidden />
            {m.down}
          </MenuItem>
        )}
        <MenuItem onSelect={() => actions.copy(index)}>
          <Copy aria-hidden />
          {m.copy}
        </MenuItem>
        <MenuItem onSelect={() => actions.remove(index)}>
          <Trash2 aria-hidden />
          {messages.common.remove}
        </MenuItem>
      </MenuContent>
    </Menu>
  );
}

type EntryCardProps = {
  id: string;
  spec: SectionSpec;
  pointer: string;
  index: number;
  count: number;
  /** What it is called while it has no name. */
  fallback: string;
  actions: ListActions;
};

/** One entry: its head always in sight, its fields when opened. */
export const EntryCard = memo(function EntryCard(props: EntryCardProps) {
  const { id, spec, pointer, index, count, fallback, actions } = props;
  const entry = useValue<Entry>(pointer) ?? {};
  const unsure = useUnsureCount(pointer);
  const isNew = Object.keys(entry).length === 0;
  const [open, setOpen] = useOpen(pointer, isNew || unsure > 0);
  const body = useRef<HTMLDivElement>(null);
  const panel = useId();
  const head = headOf(spec, entry);
  const name = head.name || fallback;

  useEffect(() => {
    if (isNew) body.current?.querySelector<HTMLElement>('input, textarea')?.focus();
    // Only when it has just been added.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  return (
    <SortableItem id={id} className="rounded-lg border border-border bg-surface">
      <div className="flex items-center gap-1 py-1 pr-1.5 pl-1">
        <SortHandle label={m.drag(name)} />
        <h3 className="min-w-0 flex-1 tracking-normal">
          <button
            type="button"
            data-place={pointer}
            aria-expanded={open}
            aria-controls={open ? panel : undefined}
            onClick={() => setOpen(!open)}
            className="flex w-full min-w-0 items-center gap-2 rounded-md px-1.5 py-1.5 text-left leading-snug hover:bg-sunken"
          >
            <span className="min-w-0 flex-1">
              <span
                className={cn(
                  'line-clamp-2 sm:line-clamp-1',
                  head.name ? 'font-medium' : 'text-muted-foreground',
                )}
              >
                {name}
              </span>
              {head.beside && (
                <span className="line-clamp-2 text-[0.8125rem] font-normal text-muted-foreground sm:line-clamp-1">
                  {head.beside}
                </span>
              )}
            </span>
            {unsure > 0 && (
              <span className="inline-flex items-center gap-1 text-[0.8125rem] font-medium text-caution-foreground">
                <CircleHelp className="size-3.5" aria-hidden />
                {m.unsure(unsure)}
              </span>
            )}
            <ChevronDown
              aria-hidden
              className={cn(
                'size-4 shrink-0 text-muted-foreground transition-transform',
                open && 'rotate-180',
              )}
            />
          </button>
        </h3>
        <EntryMenu name={name} index={index} count={count} actions={actions} />
      </div>
      {open && (
        <div
          ref={body}
          id={panel}
          className="border-t border-border p-4 [contain-intrinsic-size:auto_36rem] [content-visibility:auto]"
        >
          <EntryFields fields={spec.fields} pointer={pointer} />
        </div>
      )}
    </SortableItem>
  );
});
