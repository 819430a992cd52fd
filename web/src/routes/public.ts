import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { employmentTypes, workModes } from '@/api/types';
import { rootRoute } from './root';

const text = () => z.catch(z.optional(z.string()), undefined);
const one = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.catch(z.optional(z.enum(values)), undefined);

export const publicRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/',
    component: lazyRouteComponent(() => import('@/features/home/home-page'), 'HomePage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/jobs',
    validateSearch: z.object({
      q: text(),
      category: text(),
      company: text(),
      type: one(employmentTypes),
      mode: one(workModes),
    }),
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
];
