import { CircleHelp, ListOrdered, ListTree } from 'lucide-react';
import { useRef } from 'react';
import { Button } from '@/components/ui/button';
import { Menu, MenuContent, MenuItem, MenuSeparator, MenuTrigger } from '@/components/ui/menu';
import { cn } from '@/lib/cn';
import { formatNumber } from '@/lib/format';
import { useStore } from '@/lib/store';
import * as messages from '@/messages';
import { isUnsure, showPlace, useStudio } from '../document/studio';
import { filledSections } from './section-order';
import { pointerOf, sectionName } from './sections';

const m = messages.jump;
type Target = { pointer: string; name: string; entries?: number; unsure: number };

/** Where one can go, as the CV is now. */
function useTargets(): Target[] {
  const { document, sources } = useStudio();
  const resume = document.resume();
  const unsureIn = (pointer: string) =>
    [...sources].filter(([place, source]) => place.startsWith(`${pointer}/`) && isUnsure(source)).length;
  return [
    { pointer: '/basics', name: messages.cvs.sections.basics, unsure: unsureIn('/basics') },
    ...filledSections(resume).map((id) => ({
      pointer: pointerOf(id),
      name: sectionName(id, resume),
      entries: document.value<unknown[]>(pointerOf(id))?.length ?? 0,
      unsure: unsureIn(pointerOf(id)),
    })),
  ];
}

function Targets({ onGo }: { onGo: (pointer: string) => void }) {
  return useTargets().map(({ pointer, name, entries, unsure }) => (
    <MenuItem key={pointer} textValue={name} onSelect={() => onGo(pointer)}>
      <span className="min-w-0 flex-1 truncate">{name}</span>
      {unsure > 0 && (
        <span className="inline-flex items-center gap-1 text-[0.8125rem] text-caution-foreground">
          <CircleHelp className="text-inherit!" aria-hidden />
          {messages.studio.entry.unsure(unsure)}
        </span>
      )}
      {entries !== undefined && (
        <span className="text-[0.8125rem] text-muted-foreground tabular-nums">
          <span aria-hidden>{formatNumber(entries)}</span>
          <span className="sr-only">{m.entries(entries)}</span>
        </span>
      )}
    </MenuItem>
  ));
}

/** A quick way to any section of a long form; the first letter of its name is enough in the open list. */
export function JumpMenu({ wide }: { wide: boolean }) {
  const { spot } = useStudio();
  const open = useStore(spot, ({ opened }) => opened === 'sections');
  const before = useRef<Element>(null);
  const after = useRef<() => void>(undefined);

  function change(next: boolean) {
    spot.set({ opened: next ? 'sections' : undefined });
  }

  function giveFocus(event: Event) {
    const goOn = after.current;
    after.current = undefined;
    if (before.current instanceof HTMLElement) {
      event.preventDefault();
      before.current.focus({ preventScroll: true });
    }
    if (!goOn) return;
    event.preventDefault();
    goOn();
  }

  return (
    <Menu open={open} onOpenChange={change}>
      <MenuTrigger asChild>
        <Button
          variant={wide ? 'ghost' : 'secondary'}
          size="sm"
          aria-label={m.open}
          aria-keyshortcuts="Control+J"
          title={`${m.open} (Ctrl+J)`}
          className={cn(!wide && 'rounded-full! shadow-raised!')}
        >
          <ListTree aria-hidden />
          {wide ? m.open : m.short}
        </Button>
      </MenuTrigger>
      <MenuContent
        align={wide ? 'start' : 'end'}
        className="w-72"
        onFocus={(event) => {
          if (event.relatedTarget && !event.currentTarget.contains(event.relatedTarget))
            before.current = event.relatedTarget;
        }}
        onCloseAutoFocus={giveFocus}
      >
        <Targets onGo={(pointer) => (after.current = () => showPlace(pointer, 'start'))} />
        <MenuSeparator />
        <MenuItem onSelect={() => (after.current = () => spot.set({ opened: 'arrange' }))}>
          <ListOrdered aria-hidden />
          {messages.studio.arrange.open}
        </MenuItem>
      </MenuContent>
    </Menu>
  );
}
