import { Link } from '@tanstack/react-router';
import { Ellipsis, GripVertical } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import type { ApplicationSummary, Stage } from '@/api/types';
import { Button } from '@/components/ui/button';
import { Menu, MenuContent, MenuItem, MenuLabel, MenuTrigger } from '@/components/ui/menu';
import { cn } from '@/lib/cn';
import { formatRelativeShort } from '@/lib/format';
import * as messages from '@/messages';
import { candidateName } from './candidate-name';

const m = messages.pipeline;

type CardProps = {
  application: ApplicationSummary;
  stages: Stage[];
  picked: boolean;
  onMove: (stage: Stage) => void;
  onDragStart: () => void;
  onDragEnd: () => void;
  onHandleKey: (event: KeyboardEvent) => void;
  onHandleBlur: () => void;
};

/** One application on the board: dragged by mouse, moved by keyboard at its handle, or by its menu everywhere. */
export function ApplicationCard(props: CardProps) {
  const { application, stages, picked, onMove, onDragStart, onDragEnd, onHandleKey, onHandleBlur } = props;
  const { id, score, stageSince, stage, status } = application;
  const name = candidateName(application);
  const movable = status !== 'WITHDRAWN';
  return (
    <article
      draggable={movable}
      onDragStart={(event) => {
        event.dataTransfer.setData('text/plain', name);
        event.dataTransfer.effectAllowed = 'move';
        onDragStart();
      }}
      onDragEnd={onDragEnd}
      className={cn(
        'relative rounded-md border border-border bg-surface p-3 shadow-card transition-shadow hover:shadow-raised',
        movable && 'cursor-grab active:cursor-grabbing',
        picked && 'outline-2 outline-offset-2 outline-accent',
      )}
    >
      <div className="flex items-start gap-1">
        <h3 className="min-w-0 flex-1 text-[0.9375rem] leading-snug font-medium">
          <Link
            to="/hiring/applications/$applicationId"
            params={{ applicationId: id }}
            draggable={false}
            data-list-item
            className="rounded-sm after:absolute after:inset-0 hover:text-accent"
          >
            {name}
          </Link>
        </h3>
        {movable && (
          <span className="relative z-10 -mt-1 -mr-1.5 flex">
            <button
              type="button"
              data-handle={id}
              aria-pressed={picked}
              aria-label={m.card(name, stage.name)}
              aria-describedby="board-keys"
              onKeyDown={onHandleKey}
              onBlur={onHandleBlur}
              className="grid size-7 cursor-grab place-items-center rounded text-muted-foreground hover:bg-sunken"
            >
              <GripVertical className="size-4" aria-hidden />
            </button>
            <Menu>
              <MenuTrigger asChild>
                <Button
                  variant="ghost"
                  size="icon-sm"
                  className="size-7! text-muted-foreground!"
                  aria-label={m.moveMenu(name)}
                >
                  <Ellipsis aria-hidden />
                </Button>
              </MenuTrigger>
              <MenuContent>
                <MenuLabel>{messages.review.move}</MenuLabel>
                {stages
                  .filter(({ key }) => key !== stage.key)
                  .map((target) => (
                    <MenuItem key={target.key} onSelect={() => onMove(target)}>
                      {target.name}
                    </MenuItem>
                  ))}
              </MenuContent>
            </Menu>
          </span>
        )}
      </div>
      <p className="mt-1.5 flex flex-wrap items-baseline justify-between gap-x-3 text-[0.8125rem] text-muted-foreground">
        <span>
          {score == null ? (
            m.noScore
          ) : (
            <>
              {messages.check.title}{' '}
              <span className="font-semibold text-foreground tabular-nums">{score}</span>{' '}
              {messages.check.outOf}
            </>
          )}
        </span>
        <time dateTime={stageSince}>{formatRelativeShort(stageSince)}</time>
      </p>
    </article>
  );
}
