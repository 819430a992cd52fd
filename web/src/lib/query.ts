import { QueryClient } from '@tanstack/react-query';
import { isProblem } from './problem';

/** Worth another try: the network or a service that is coming back, never a refusal. */
function passing(error: unknown): boolean {
  return isProblem(error, 'offline', 'service-unavailable', 'gateway-timeout');
}

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 20_000,
      retry: (failures, error) => failures < 2 && passing(error),
      refetchOnWindowFocus: true,
    },
    mutations: { retry: false },
  },
});
