import type { QueryClient } from '@tanstack/react-query';
import { redirect } from '@tanstack/react-router';
import { sessionQuery } from '@/api/identity/session';

type Guarded = { context: { queryClient: QueryClient }; location: { href: string } };

/** Only for people who are signed in; others sign in first and come back. */
export async function signedIn({ context, location }: Guarded) {
  const session = await context.queryClient.ensureQueryData(sessionQuery);
  if (!session) throw redirect({ to: '/sign-in', search: { next: location.href } });
}

/** Only for visitors; people who are signed in already go on. */
export async function visitor({ context }: Pick<Guarded, 'context'>) {
  const session = await context.queryClient.ensureQueryData(sessionQuery).catch(() => null);
  if (session) throw redirect({ to: '/today' });
}
