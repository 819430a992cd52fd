import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, client } from '../client';
import type { AnalyzeCv, ApplyFixes } from '../types';

export const reportQuery = (id: string) =>
  queryOptions({
    queryKey: ['report', id],
    queryFn: () => answer(client.GET('/api/v1/ats/reports/{id}', { params: { path: { id } } })),
    refetchInterval: (query) => (query.state.data?.status === 'PENDING' ? 1000 : false),
  });

export const reportsQuery = (cvId: string) =>
  queryOptions({
    queryKey: ['reports', cvId],
    queryFn: () => answer(client.GET('/api/v1/ats/reports', { params: { query: { cvId, limit: 10 } } })),
  });

/** Checks a CV, alone or against a posting, and waits for the finished report. */
export function useCheckCv() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: AnalyzeCv) => answer(client.POST('/api/v1/ats/analyze', { body })),
    onSuccess: (report) => {
      queries.setQueryData(reportQuery(report.id).queryKey, report);
      return queries.invalidateQueries({ queryKey: ['reports'] });
    },
  });
}

/** The resume as it would be with the fixes; stores nothing. */
export function useApplyFixes() {
  return useMutation({
    mutationFn: (body: ApplyFixes) => answer(client.POST('/api/v1/ats/fixes/apply', { body })),
  });
}
