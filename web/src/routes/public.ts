import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { HomePage } from '@/features/home/home-page';
import { jobSearch } from '@/features/jobs/search/address';
import { optional, text, texts } from '@/lib/search';
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
    validateSearch: optional(jobSearch),
    component: lazyRouteComponent(() => import('@/features/jobs/search/jobs-page'), 'JobsPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/jobs/$jobId',
    component: lazyRouteComponent(() => import('@/features/jobs/job-page'), 'JobPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/companies',
    validateSearch: optional((search) => ({
      q: text(search.q)?.slice(0, 512),
      place: texts(search.place),
      country: texts(search.country),
    })),
    component: lazyRouteComponent(() => import('@/features/jobs/companies-page'), 'CompaniesPage'),
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
