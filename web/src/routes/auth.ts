import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { visitor } from './guards';
import { rootRoute } from './root';

const token = z.object({ token: z.catch(z.optional(z.string()), undefined) });
const next = z.object({ next: z.catch(z.optional(z.string()), undefined) });
const side = z.object({ side: z.catch(z.optional(z.enum(['candidate', 'hiring'])), undefined) });
const bare = { staticData: { bare: true } };

export const authRoutes = [
  createRoute({
    ...bare,
    getParentRoute: () => rootRoute,
    path: '/sign-in',
    validateSearch: next,
    beforeLoad: visitor,
    component: lazyRouteComponent(() => import('@/features/auth/sign-in-page'), 'SignInPage'),
  }),
  createRoute({
    ...bare,
    getParentRoute: () => rootRoute,
    path: '/register',
    validateSearch: side,
    beforeLoad: visitor,
    component: lazyRouteComponent(() => import('@/features/auth/register-page'), 'RegisterPage'),
  }),
  createRoute({
    ...bare,
    getParentRoute: () => rootRoute,
    path: '/verify-email',
    validateSearch: token,
    component: lazyRouteComponent(() => import('@/features/auth/verify-page'), 'VerifyPage'),
  }),
  createRoute({
    ...bare,
    getParentRoute: () => rootRoute,
    path: '/forgot-password',
    component: lazyRouteComponent(() => import('@/features/auth/forgot-page'), 'ForgotPage'),
  }),
  createRoute({
    ...bare,
    getParentRoute: () => rootRoute,
    path: '/reset-password',
    validateSearch: token,
    component: lazyRouteComponent(() => import('@/features/auth/reset-page'), 'ResetPage'),
  }),
];
