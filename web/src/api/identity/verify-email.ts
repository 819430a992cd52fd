import { useMutation } from '@tanstack/react-query';
import { answer, client } from '../client';

export const verifyEmail = (token: string) =>
  answer(client.POST('/api/v1/auth/email/verify', { body: { token } }));

export function useResendVerification() {
  return useMutation({
    mutationFn: (email: string) => answer(client.POST('/api/v1/auth/email/resend', { body: { email } })),
  });
}
