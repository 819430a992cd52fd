import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, client } from '../client';
import type { CompanyRequest, CompanyRole, CompanyView, MemberView, MembershipView } from '../types';

export const myCompaniesQuery = queryOptions({
  queryKey: ['companies', 'mine'],
  queryFn: () => answer<MembershipView[]>(client.GET('/api/v1/companies/mine')),
});

export const companyQuery = (id: string) =>
  queryOptions({
    queryKey: ['companies', id],
    queryFn: () => answer<CompanyView>(client.GET('/api/v1/companies/{id}', { params: { path: { id } } })),
  });

export const membersQuery = (id: string) =>
  queryOptions({
    queryKey: ['companies', id, 'members'],
    queryFn: () =>
      answer<MemberView[]>(client.GET('/api/v1/companies/{id}/members', { params: { path: { id } } })),
  });

export function useSaveCompany(id: string | undefined) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: CompanyRequest) =>
      answer<CompanyView>(
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
    mutationFn: (body: { email: string; role: CompanyRole }) =>
      answer<undefined>(
        client.POST('/api/v1/companies/{id}/members', { params: { path: { id: companyId } }, body }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: membersQuery(companyId).queryKey }),
  });
}

export function useRemoveMember(companyId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (userId: string) =>
      answer<undefined>(
        client.DELETE('/api/v1/companies/{id}/members/{userId}', {
          params: { path: { id: companyId, userId } },
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: membersQuery(companyId).queryKey }),
  });
}
