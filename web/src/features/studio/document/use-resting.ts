import { useDebounced } from '@/lib/debounce';
import { useStore } from '@/lib/store';
import { useStudio } from './studio';

/** The revision of the CV when nobody has typed for a moment. */
export function useRestingRevision(wait: number): number {
  const { document } = useStudio();
  return useDebounced(
    useStore(document, ({ revision }) => revision),
    wait,
  );
}
