import { useMutation } from '@tanstack/react-query';
import { answer, client } from '../client';

export function useForgotPassword() {
  return useMutation({
    mutationFn: (email: string) => answer(client.POST('/api/v1/auth/password/forgot', { body: { email } })),
  });
}

export function useResetPassword() {
  return useMutation({
    mutationFn: (body: { token: string; password: string }) =>
      answer(client.POST('/api/v1/auth/password/reset', { body })),
  });
}

export function useChangePassword() {
  return useMutation({
    mutationFn: (body: { currentPassword: string; password: string }) =>
      answer(client.POST('/api/v1/auth/password/change', { body })),
  });
}
