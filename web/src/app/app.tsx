import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { sessionQuery } from '@/api/identity/session';
import { isProblem } from '@/lib/problem';
import { queryClient } from '@/lib/query';
import { router } from './router';

// A session that ended while the page was open: the guard of the current place asks to sign in again.
queryClient.getQueryCache().subscribe((event) => {
  if (event.type !== 'updated' || event.action.type !== 'error') return;
  if (isProblem(event.action.error, 'unauthenticated') && queryClient.getQueryData(sessionQuery.queryKey)) {
    queryClient.setQueryData(sessionQuery.queryKey, null);
    void router.invalidate();
  }
});

export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  );
}
