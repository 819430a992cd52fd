import { useState } from 'react';
import { useMove } from '@/api/applications/move';
import type { ApplicationSummary, Stage } from '@/api/types';
import { toastProblem } from '@/lib/problem-words';
import { toast } from '@/lib/toast';
import * as messages from '@/messages';
import { candidateName } from './candidate-name';

const m = messages.pipeline;

export type AskedMove = { application: ApplicationSummary; stage: Stage };

/** Open stages are changed at once and can be undone; a stage that tells the candidate something is asked about first. */
export function useMover() {
  const [asked, ask] = useState<AskedMove>();
  const move = useMove();

  function carryOut(application: ApplicationSummary, stage: Stage, reason?: string) {
    const from = application.stage;
    move.mutate(
      { application, stage, reason },
      {
        onSuccess: ({ summary }) => {
          ask(undefined);
          toast(m.moved(candidateName(application), stage.name), {
            action:
              stage.kind === 'OPEN'
                ? { label: messages.common.undo, run: () => carryOut(summary, from) }
                : undefined,
          });
        },
        onError: (error) => {
          if (!asked) toastProblem(error);
        },
      },
    );
  }

  function start(application: ApplicationSummary, stage: Stage) {
    if (application.stage.key === stage.key) return;
    move.reset();
    if (stage.kind === 'OPEN') carryOut(application, stage);
    else ask({ application, stage });
  }

  return {
    start,
    asked,
    busy: move.isPending,
    error: move.error,
    cancel: () => ask(undefined),
    confirm: (reason: string) => asked && carryOut(asked.application, asked.stage, reason),
  };
}

export type Mover = ReturnType<typeof useMover>;
