import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { signedIn } from './guards';
import { rootRoute } from './root';

const candidate = { beforeLoad: signedIn, staticData: { side: 'candidate' as const } };

export const candidateRoutes = [
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
    component: lazyRouteComponent(() => import('@/features/cvs/cv-page'), 'CvPage'),
  }),
  createRoute({
    ...candidate,
    getParentRoute: () => rootRoute,
    path: '/cvs/$cvId/check',
    validateSearch: z.object({
      job: z.catch(z.optional(z.string()), undefined),
      report: z.catch(z.optional(z.string()), undefined),
    }),
    component: lazyRouteComponent(() => import('@/features/check/check-page'), 'CheckPage'),
  }),
  createRoute({
    ...candidate,
    getParentRoute: () => rootRoute,
    path: '/apply/$jobId',
    validateSearch: z.object({ cv: z.catch(z.optional(z.string()), undefined) }),
    component: lazyRouteComponent(() => import('@/features/applications/apply-page'), 'ApplyPage'),
  }),
  createRoute({
    ...candidate,
    getParentRoute: () => rootRoute,
    path: '/applications',
    validateSearch: z.object({ show: z.catch(z.optional(z.enum(['open', 'closed'])), undefined) }),
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
