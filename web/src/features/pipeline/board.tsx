import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { ApplicationSummary, PipelineColumn, PipelineView } from '@/api/types';
import { cn } from '@/lib/cn';
import { useListKeys } from '@/lib/list-keys';
import * as messages from '@/messages';
import { candidateName } from './candidate-name';
import { ApplicationCard } from './card';
import type { Mover } from './use-mover';

const m = messages.pipeline;

/** Brings a column into view sideways; up and down the picked card stays where it is. */
function reveal(key: string) {
  const column = document.getElementById(`stage-${key}`);
  const strip = column?.parentElement;
  if (!column || !strip) return;
  const inner = column.getBoundingClientRect();
  const outer = strip.getBoundingClientRect();
  if (inner.left < outer.left) strip.scrollBy({ left: inner.left - outer.left - 16 });
  else if (inner.right > outer.right) strip.scrollBy({ left: inner.right - outer.right + 16 });
}

/** Where a card was put by keyboard, the focus goes with it. */
function useFocusThatFollows(board: PipelineView) {
  const putRef = useRef<{ id: string; stage: string }>(undefined);
  useEffect(() => {
    const there = board.columns
      .find(({ stage }) => stage.key === putRef.current?.stage)
      ?.applications.some(({ id }) => id === putRef.current?.id);
    if (!there) return;
    document.querySelector<HTMLElement>(`[data-handle="${putRef.current?.id}"]`)?.focus();
    putRef.current = undefined;
  }, [board]);
  return putRef;
}

type Held = { application: ApplicationSummary; over: string };

/** What is held (by mouse or keyboard) and over which stage. */
function useHolding(board: PipelineView, mover: Mover) {
  const [held, setHeld] = useState<Held & { by: 'mouse' | 'keyboard' }>();
  const [said, say] = useState('');
  const putRef = useFocusThatFollows(board);
  const stages = board.columns.map(({ stage }) => stage);
  const nameOf = (key: string) => stages.find((stage) => stage.key === key)?.name ?? '';

  function drop(key: string) {
    const stage = stages.find((one) => one.key === key);
    if (held && stage) {
      if (held.by === 'keyboard') putRef.current = { id: held.application.id, stage: key };
      mover.start(held.application, stage);
    }
    setHeld(undefined);
  }

  function onKey(event: KeyboardEvent, application: ApplicationSummary) {
    const holding = held?.application.id === application.id ? held : undefined;
    if (event.key === ' ' || (holding && event.key === 'Enter')) {
      event.preventDefault();
      if (holding) return drop(holding.over);
      setHeld({ application, over: application.stage.key, by: 'keyboard' });
      say(m.picked(candidateName(application), application.stage.name));
    } else if (holding && event.key === 'Escape') {
      setHeld(undefined);
      say(m.cancelled(candidateName(application)));
    } else if (holding && (event.key === 'ArrowLeft' || event.key === 'ArrowRight')) {
      event.preventDefault();
      const at = stages.findIndex(({ key }) => key === holding.over);
      const next = stages[at + (event.key === 'ArrowRight' ? 1 : -1)];
      if (!next) return;
      setHeld({ ...holding, over: next.key });
      say(m.over(candidateName(application), next.name));
      reveal(next.key);
    }
  }

  return {
    held,
    said,
    stages,
    nameOf,
    onKey,
    drop,
    lift: (application: ApplicationSummary) =>
      setHeld({ application, over: application.stage.key, by: 'mouse' }),
    hover: (key: string) => held && held.over !== key && setHeld({ ...held, over: key }),
    release: () => setHeld(undefined),
  };
}

type ColumnProps = { column: PipelineColumn; holding: ReturnType<typeof useHolding>; mover: Mover };

function Column({ column, holding, mover }: ColumnProps) {
  const { stage, total, applications } = column;
  const target = holding.held?.over === stage.key && holding.held.application.stage.key !== stage.key;
  return (
    <section
      id={`stage-${stage.key}`}
      aria-label={stage.name}
      onDragOver={(event) => {
        event.preventDefault();
        holding.hover(stage.key);
      }}
      onDrop={(event) => {
        event.preventDefault();
        holding.drop(stage.key);
      }}
      className={cn(
        'flex min-h-[50dvh] w-60 max-w-80 shrink-0 grow snap-start flex-col rounded-lg bg-sunken p-2 transition-colors max-sm:w-[82vw]',
        target && 'bg-accent-soft! outline-2 outline-accent',
      )}
    >
      <header className="flex items-baseline justify-between px-2 pt-1.5 pb-3">
        <h2 className="text-sm font-semibold">{stage.name}</h2>
        <span className="text-sm text-muted-foreground tabular-nums" title={m.inStage(total)}>
          {total}
        </span>
      </header>
      <ul className="grid min-h-24 content-start gap-2">
        {applications.map((application) => (
          <li key={application.id}>
            <ApplicationCard
              application={application}
              stages={holding.stages}
              picked={holding.held?.application.id === application.id}
              onMove={(to) => mover.start(application, to)}
              onDragStart={() => holding.lift(application)}
              onDragEnd={holding.release}
              onHandleKey={(event) => holding.onKey(event, application)}
              onHandleBlur={() => holding.held?.by === 'keyboard' && holding.release()}
            />
          </li>
        ))}
        {applications.length === 0 && (
          <li className="px-2 py-3 text-[0.8125rem] text-muted-foreground">{m.emptyColumn}</li>
        )}
      </ul>
      {total > applications.length && (
        <p className="px-2 py-2 text-[0.8125rem] text-muted-foreground">
          {m.more(total - applications.length)}
        </p>
      )}
    </section>
  );
}

export function Board({ board, mover }: { board: PipelineView; mover: Mover }) {
  useListKeys();
  const holding = useHolding(board, mover);
  return (
    <>
      <p id="board-keys" className="mb-3 hidden text-[0.8125rem] text-muted-foreground md:block">
        {m.keyboardHint}
      </p>
      <p role="status" className="sr-only">
        {holding.said}
      </p>
      <div className="-mx-4 flex snap-x scroll-px-4 gap-3 overflow-x-auto px-4 pb-4 sm:-mx-6 sm:scroll-px-6 sm:px-6">
        {board.columns.map((column) => (
          <Column key={column.stage.key} column={column} holding={holding} mover={mover} />
        ))}
      </div>
    </>
  );
}
