import { lazy, Suspense } from 'react';
import type { ProblemAlertProps } from './problem-alert';

const words = () => import('./problem-alert');
const Words = lazy(() => words().then((module) => ({ default: module.ProblemAlert })));
// Fetched once the page stands: without a connection they could not be.
addEventListener('load', () => void words());

/** A failed request in words. */
export function ProblemAlert(props: ProblemAlertProps) {
  if (!props.error) return null;
  return (
    <Suspense>
      <Words {...props} />
    </Suspense>
  );
}
