import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { postingStatuses } from '@/api/types';
import { signedIn } from './guards';
import { rootRoute } from './root';

const hiring = { beforeLoad: signedIn, staticData: { side: 'hr' as const } };
const company = z.catch(z.optional(z.string()), undefined);

export const hiringRoutes = [
  createRoute({
    ...hiring,
    getParentRoute: () => rootRoute,
    path: '/hiring/postings',
    validateSearch: z.object({ company, status: z.catch(z.optional(z.enum(postingStatuses)), undefined) }),
    component: lazyRouteComponent(() => import('@/features/postings/postings-page'), 'PostingsPage'),
  }),
  createRoute({
    ...hiring,
    getParentRoute: () => rootRoute,
    path: '/hiring/postings/new',
    validateSearch: z.object({ company }),
    component: lazyRouteComponent(() => import('@/features/postings/new-posting-page'), 'NewPostingPage'),
  }),
  createRoute({
    ...hiring,
    getParentRoute: () => rootRoute,
    path: '/hiring/postings/$jobId',
    component: lazyRouteComponent(() => import('@/features/postings/posting-page'), 'PostingPage'),
  }),
  createRoute({
    ...hiring,
    getParentRoute: () => rootRoute,
    path: '/hiring/postings/$jobId/board',
    component: lazyRouteComponent(() => import('@/features/pipeline/board-page'), 'BoardPage'),
  }),
  createRoute({
    ...hiring,
    getParentRoute: () => rootRoute,
    path: '/hiring/applications/$applicationId',
    component: lazyRouteComponent(() => import('@/features/pipeline/review-page'), 'ReviewPage'),
  }),
  createRoute({
    ...hiring,
    getParentRoute: () => rootRoute,
    path: '/hiring/company',
    validateSearch: z.object({ company, new: z.catch(z.optional(z.boolean()), undefined) }),
    component: lazyRouteComponent(() => import('@/features/company/company-page'), 'CompanyPage'),
  }),
];
