import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { oneOf, optional, text } from '@/lib/search';
import { visitor } from './guards';
import { rootRoute } from './root';

const token = optional((search) => ({ token: text(search.token) }));
const next = optional((search) => ({ next: text(search.next) }));
const side = optional((search) => ({ side: oneOf(['candidate', 'hiring'], search.side) }));
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
