import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { employmentTypes, workModes } from '@/api/types';
import { HomePage } from '@/features/home/home-page';
import { oneOf, optional, text } from '@/lib/search';
import { rootRoute } from './root';

export const publicRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/',
    component: HomePage,
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/jobs',
    validateSearch: optional((search) => ({
      q: text(search.q),
      category: text(search.category),
      company: text(search.company),
      type: oneOf(employmentTypes, search.type),
      mode: oneOf(workModes, search.mode),
    })),
    component: lazyRouteComponent(() => import('@/features/jobs/jobs-page'), 'JobsPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/jobs/$jobId',
    component: lazyRouteComponent(() => import('@/features/jobs/job-page'), 'JobPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/companies/$companyId',
    component: lazyRouteComponent(() => import('@/features/jobs/company-page'), 'CompanyPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/shared',
    component: lazyRouteComponent(() => import('@/features/shared-cv/shared-page'), 'SharedPage'),
  }),
];
