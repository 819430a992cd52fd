import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { postingStatuses } from '@/api/types';
import { talentSearch } from '@/features/talent/address';
import { oneOf, optional, text } from '@/lib/search';
import { signedIn } from './guards';
import { rootRoute } from './root';

const hiring = { beforeLoad: signedIn, staticData: { side: 'hr' as const } };

export const hiringRoutes = [
  createRoute({
    ...hiring,
    getParentRoute: () => rootRoute,
    path: '/hiring/people',
    validateSearch: optional(talentSearch),
    component: lazyRouteComponent(() => import('@/features/talent/talent-page'), 'TalentPage'),
  }),
  createRoute({
    ...hiring,
    getParentRoute: () => rootRoute,
    path: '/hiring/postings',
    validateSearch: optional((search) => ({
      company: text(search.company),
      status: oneOf(postingStatuses, search.status),
    })),
    component: lazyRouteComponent(() => import('@/features/postings/postings-page'), 'PostingsPage'),
  }),
  createRoute({
    ...hiring,
    getParentRoute: () => rootRoute,
    path: '/hiring/postings/new',
    validateSearch: optional((search) => ({ company: text(search.company) })),
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
    path: '/hiring/postings/$jobId/people',
    component: lazyRouteComponent(() => import('@/features/talent/for-posting-page'), 'ForPostingPage'),
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
    validateSearch: optional((search) => ({
      company: text(search.company),
      new: oneOf(['yes'], search.new),
    })),
    component: lazyRouteComponent(() => import('@/features/company/company-page'), 'CompanyPage'),
  }),
];
