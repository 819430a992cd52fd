import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, client } from '../client';
import type { ApplicationSummary, ApplicationView, PipelineView, Stage } from '../types';
import { applicationQuery } from './applications';
import { pipelineQuery } from './pipeline';

type Move = { application: ApplicationSummary; stage: Stage; reason?: string };

/** The board as it looks once a card has moved. */
export function withMoved(board: PipelineView, application: ApplicationSummary, stage: Stage): PipelineView {
  if (application.stage.key === stage.key) return board;
  const card = { ...application, stage, stageSince: new Date().toISOString() };
  return {
    ...board,
    columns: board.columns.map((column) => {
      const others = column.applications.filter(({ id }) => id !== application.id);
      const gone = column.applications.length - others.length;
      const here = column.stage.key === stage.key;
      return {
        ...column,
        total: column.total - gone + (here ? 1 : 0),
        applications: here ? [...others, card] : others,
      };
    }),
  };
}

/** The server refuses the move where somebody else moved the application since it was seen. */
function move({ application, stage, reason }: Move): Promise<ApplicationView> {
  return answer(
    client.POST('/api/v1/applications/{id}/stage', {
      params: { path: { id: application.id } },
      body: { stage: stage.key, reason: reason || undefined, version: application.version },
    }),
  );
}

/** Moves an application; the board shows it at once and takes it back if the server refuses. */
export function useMove() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: move,
    onMutate: async ({ application, stage }) => {
      const { queryKey } = pipelineQuery(application.jobId);
      await queries.cancelQueries({ queryKey });
      const before = queries.getQueryData(queryKey);
      if (before) queries.setQueryData(queryKey, withMoved(before, application, stage));
      return { before };
    },
    onError: (_error, { application }, context) => {
      if (context?.before) queries.setQueryData(pipelineQuery(application.jobId).queryKey, context.before);
    },
    onSuccess: (application) =>
      queries.setQueryData(applicationQuery(application.summary.id).queryKey, application),
    onSettled: (_data, _error, { application }) =>
      Promise.all([
        queries.invalidateQueries({ queryKey: pipelineQuery(application.jobId).queryKey }),
        queries.invalidateQueries({ queryKey: ['applications'] }),
      ]),
  });
}
