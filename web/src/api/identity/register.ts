import { useMutation } from '@tanstack/react-query';
import { answer, client } from '../client';
import type { RegisterRequest, RegistrationView } from '../types';
import { ProblemError } from '@/lib/problem';

const POLL_MS = 700;
const PATIENCE_MS = 60_000;

/** Registers and waits until the account is complete on all sides, or tells why it is not. */
async function register(body: RegisterRequest): Promise<RegistrationView> {
  let registration = await answer(client.POST('/api/v1/auth/register', { body }));
  const end = Date.now() + PATIENCE_MS;
  while (registration.status === 'PENDING' && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    registration = await answer(
      client.GET('/api/v1/auth/registrations/{id}', {
        params: { path: { id: registration.registrationId } },
      }),
    );
  }
  if (registration.status === 'REJECTED') {
    throw new ProblemError({
      code: 'registration-rejected',
      title: '',
      status: 422,
      detail: registration.reason ?? '',
      errors: [],
    });
  }
  return registration;
}

export function useRegister() {
  return useMutation({ mutationFn: register });
}
