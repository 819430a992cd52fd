import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { signedIn } from './guards';
import { rootRoute } from './root';

export const personalRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/today',
    beforeLoad: signedIn,
    component: lazyRouteComponent(() => import('@/features/today/today-page'), 'TodayPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/notifications',
    validateSearch: z.object({ show: z.catch(z.optional(z.enum(['unread', 'preferences'])), undefined) }),
    beforeLoad: signedIn,
    component: lazyRouteComponent(
      () => import('@/features/notifications/notifications-page'),
      'NotificationsPage',
    ),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/settings',
    beforeLoad: signedIn,
    component: lazyRouteComponent(() => import('@/features/settings/settings-page'), 'SettingsPage'),
  }),
];
