import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, client } from '../client';
import type { AddMemberRequest, CompanyRequest } from '../types';

export const myCompaniesQuery = queryOptions({
  queryKey: ['companies', 'mine'],
  queryFn: () => answer(client.GET('/api/v1/companies/mine')),
});

export const companyQuery = (id: string) =>
  queryOptions({
    queryKey: ['companies', id],
    queryFn: () => answer(client.GET('/api/v1/companies/{id}', { params: { path: { id } } })),
  });

export const membersQuery = (id: string) =>
  queryOptions({
    queryKey: ['companies', id, 'members'],
    queryFn: () => answer(client.GET('/api/v1/companies/{id}/members', { params: { path: { id } } })),
  });

export function useSaveCompany(id: string | undefined) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: CompanyRequest) =>
      answer(
        id
          ? client.PUT('/api/v1/companies/{id}', { params: { path: { id } }, body })
          : client.POST('/api/v1/companies', { body }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['companies'] }),
  });
}

export function useAddMember(companyId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: AddMemberRequest) =>
      answer(client.POST('/api/v1/companies/{id}/members', { params: { path: { id: companyId } }, body })),
    onSuccess: () => queries.invalidateQueries({ queryKey: membersQuery(companyId).queryKey }),
  });
}

export function useRemoveMember(companyId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (userId: string) =>
      answer(
        client.DELETE('/api/v1/companies/{id}/members/{userId}', {
          params: { path: { id: companyId, userId } },
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: membersQuery(companyId).queryKey }),
  });
}
