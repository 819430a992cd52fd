import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, client } from '../client';
import type { CandidateProfileRequest, CandidateSkillRequest } from '../types';

/** What a candidate tells about what they look for. */
export const profileQuery = (id: string) =>
  queryOptions({
    queryKey: ['candidate-profile', id],
    queryFn: () => answer(client.GET('/api/v1/candidates/{id}/profile', { params: { path: { id } } })),
  });

export function useSaveProfile(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: CandidateProfileRequest) =>
      answer(client.PUT('/api/v1/candidates/{id}/profile', { params: { path: { id } }, body })),
    onSuccess: (saved) => {
      queries.setQueryData(profileQuery(id).queryKey, saved);
      void queries.invalidateQueries({ queryKey: ['recommended'] });
    },
  });
}

export const candidateSkillsQuery = (id: string) =>
  queryOptions({
    queryKey: ['candidate-skills', id],
    queryFn: () => answer(client.GET('/api/v1/candidates/{id}/skills', { params: { path: { id } } })),
  });

function useSkillsChanged(id: string) {
  const queries = useQueryClient();
  return () => {
    void queries.invalidateQueries({ queryKey: ['recommended'] });
    return queries.invalidateQueries({ queryKey: candidateSkillsQuery(id).queryKey });
  };
}

/** Adding a skill again sets its years. */
export function useAddSkill(id: string) {
  const changed = useSkillsChanged(id);
  return useMutation({
    mutationFn: (body: CandidateSkillRequest) =>
      answer(client.POST('/api/v1/candidates/{id}/skills', { params: { path: { id } }, body })),
    onSuccess: changed,
  });
}

export function useRemoveSkill(id: string) {
  const changed = useSkillsChanged(id);
  return useMutation({
    mutationFn: (skillId: string) =>
      answer(
        client.DELETE('/api/v1/candidates/{id}/skills/{skillId}', { params: { path: { id, skillId } } }),
      ),
    onSuccess: changed,
  });
}
