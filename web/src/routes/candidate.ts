import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { oneOf, optional, text } from '@/lib/search';
import { signedIn } from './guards';
import { rootRoute } from './root';

const candidate = { beforeLoad: signedIn, staticData: { side: 'candidate' as const } };

export const candidateRoutes = [
  createRoute({
    ...candidate,
    getParentRoute: () => rootRoute,
    path: '/recommended',
    validateSearch: optional((search) => ({ show: oneOf(['jobs', 'saved'], search.show) })),
    component: lazyRouteComponent(() => import('@/features/recommended/recommended-page'), 'RecommendedPage'),
  }),
  createRoute({
    ...candidate,
    getParentRoute: () => rootRoute,
    path: '/profile',
    component: lazyRouteComponent(() => import('@/features/profile/profile-page'), 'ProfilePage'),
  }),
  createRoute({
    ...candidate,
    getParentRoute: () => rootRoute,
    path: '/saved-searches',
    component: lazyRouteComponent(() => import('@/features/jobs/saved/saved-page'), 'SavedPage'),
  }),
  createRoute({
    ...candidate,
    getParentRoute: () => rootRoute,
    path: '/cvs',
    component: lazyRouteComponent(() => import('@/features/cvs/cvs-page'), 'CvsPage'),
  }),
  createRoute({
    ...candidate,
    getParentRoute: () => rootRoute,
    path: '/cvs/$cvId',
    validateSearch: optional((search) => ({
      pane: oneOf(['edit', 'preview', 'machine', 'critique', 'check'], search.pane),
    })),
    component: lazyRouteComponent(() => import('@/features/studio/studio-page'), 'StudioPage'),
  }),
  createRoute({
    ...candidate,
    getParentRoute: () => rootRoute,
    path: '/cvs/$cvId/check',
    validateSearch: optional((search) => ({ job: text(search.job), report: text(search.report) })),
    component: lazyRouteComponent(() => import('@/features/check/check-page'), 'CheckPage'),
  }),
  createRoute({
    ...candidate,
    getParentRoute: () => rootRoute,
    path: '/letters',
    validateSearch: optional((search) => ({ cv: text(search.cv) })),
    component: lazyRouteComponent(() => import('@/features/letters/letters-page'), 'LettersPage'),
  }),
  createRoute({
    ...candidate,
    getParentRoute: () => rootRoute,
    path: '/letters/$letterId',
    validateSearch: optional((search) => ({ pane: oneOf(['edit', 'preview'], search.pane) })),
    component: lazyRouteComponent(() => import('@/features/letters/letter-page'), 'LetterPage'),
  }),
  createRoute({
    ...candidate,
    getParentRoute: () => rootRoute,
    path: '/apply/$jobId',
    validateSearch: optional((search) => ({ cv: text(search.cv) })),
    component: lazyRouteComponent(() => import('@/features/applications/apply-page'), 'ApplyPage'),
  }),
  createRoute({
    ...candidate,
    getParentRoute: () => rootRoute,
    path: '/applications',
    validateSearch: optional((search) => ({ show: oneOf(['open', 'closed'], search.show) })),
    component: lazyRouteComponent(
      () => import('@/features/applications/applications-page'),
      'ApplicationsPage',
    ),
  }),
  createRoute({
    ...candidate,
    getParentRoute: () => rootRoute,
    path: '/applications/$applicationId',
    component: lazyRouteComponent(
      () => import('@/features/applications/application-page'),
      'ApplicationPage',
    ),
  }),
];
