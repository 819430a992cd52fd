import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { articleStatuses } from '@/api/types';
import { oneOf, optional, text } from '@/lib/search';
import { signedIn } from './guards';
import { rootRoute } from './root';

export const helpRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/help',
    validateSearch: optional((search) => ({
      q: text(search.q)?.slice(0, 512),
      audience: oneOf(['CANDIDATE', 'EMPLOYER'], search.audience),
    })),
    component: lazyRouteComponent(() => import('@/features/help/help-page'), 'HelpPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/help/$slug',
    component: lazyRouteComponent(() => import('@/features/help/article-page'), 'ArticlePage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/help-articles',
    validateSearch: optional((search) => ({ status: oneOf(articleStatuses, search.status) })),
    beforeLoad: signedIn,
    component: lazyRouteComponent(() => import('@/features/help/editing/articles-page'), 'ArticlesPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/help-articles/new',
    beforeLoad: signedIn,
    component: lazyRouteComponent(() => import('@/features/help/editing/edit-page'), 'NewArticlePage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/help-articles/$slug',
    beforeLoad: signedIn,
    component: lazyRouteComponent(() => import('@/features/help/editing/edit-page'), 'EditArticlePage'),
  }),
];
