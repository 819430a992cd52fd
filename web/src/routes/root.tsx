import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext } from '@tanstack/react-router';
import { sessionQuery } from '@/api/identity/session';
import { Shell } from '@/app/shell/shell';
import { NotFoundPage } from '@/app/states';

export const rootRoute = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  component: Shell,
  notFoundComponent: NotFoundPage,
  beforeLoad: async ({ context }) => {
    // Who is signed in decides the shell. A visitor may read on even while identity is away.
    await context.queryClient.ensureQueryData(sessionQuery).catch(() => null);
  },
});
