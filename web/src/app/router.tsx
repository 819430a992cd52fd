import { createRouter } from '@tanstack/react-router';
import { queryClient } from '@/lib/query';
import { parseQuery, writeQuery } from '@/lib/search';
import { authRoutes } from '@/routes/auth';
import { candidateRoutes } from '@/routes/candidate';
import { devRoutes } from '@/routes/dev';
import { helpRoutes } from '@/routes/help';
import { hiringRoutes } from '@/routes/hiring';
import { personalRoutes } from '@/routes/personal';
import { publicRoutes } from '@/routes/public';
import { rootRoute } from '@/routes/root';
import { BrokenPage, PendingPage } from './states';

export const router = createRouter({
  routeTree: rootRoute.addChildren([
    ...publicRoutes,
    ...authRoutes,
    ...helpRoutes,
    ...personalRoutes,
    ...candidateRoutes,
    ...hiringRoutes,
    ...devRoutes,
  ]),
  context: { queryClient },
  parseSearch: parseQuery,
  stringifySearch: writeQuery,
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  defaultErrorComponent: BrokenPage,
  defaultPendingComponent: PendingPage,
  defaultPendingMs: 300,
  scrollRestoration: true,
  // Else another CV would open where the one before was scrolled to.
  scrollToTopSelectors: ['[data-column=form]', '[data-column=beside]:not([hidden])'],
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
  interface StaticDataRouteOption {
    /** The side of the platform that a place belongs to; people without it are offered to add it. */
    side?: 'candidate' | 'hr';
    /** Pages for everybody stand without the working shell. */
    bare?: boolean;
  }
}
