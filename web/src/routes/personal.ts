import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { oneOf, optional } from '@/lib/search';
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
    validateSearch: optional((search) => ({
      show: oneOf(['unread', 'preferences'], search.show),
    })),
    beforeLoad: signedIn,
    component: lazyRouteComponent(
      () => import('@/features/notifications/notifications-page'),
      'NotificationsPage',
    ),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/search-usage',
    validateSearch: optional((search) => ({ days: oneOf(['7', '30', '90'], search.days) })),
    beforeLoad: signedIn,
    component: lazyRouteComponent(() => import('@/features/usage/usage-page'), 'UsagePage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/settings',
    beforeLoad: signedIn,
    component: lazyRouteComponent(() => import('@/features/settings/settings-page'), 'SettingsPage'),
  }),
];
