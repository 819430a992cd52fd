import { Link, type ErrorComponentProps } from '@tanstack/react-router';
import { Empty } from '@/components/empty';
import { ProblemAlert } from '@/components/problem';
import { Button } from '@/components/ui/button';
import { SkeletonList } from '@/components/ui/skeleton';
import { isProblem } from '@/lib/problem';
import * as messages from '@/messages';

const m = messages.shell;

export function NotFoundPage() {
  return (
    <Empty
      picture="sign"
      title={m.notFound.title}
      text={m.notFound.text}
      page
      className="min-h-[60dvh] content-center"
      action={
        <Button asChild>
          <Link to="/">{m.notFound.home}</Link>
        </Button>
      }
    />
  );
}

/** What stands where a page failed: a refusal of the server in words, or our own fault. */
export function BrokenPage({ error, reset }: ErrorComponentProps) {
  if (isProblem(error, 'not-found')) return <NotFoundPage />;
  if (isProblem(error)) {
    return (
      <div className="mx-auto max-w-xl px-4 py-16">
        <ProblemAlert error={error} onRetry={reset} />
      </div>
    );
  }
  return (
    <Empty
      picture="sign"
      title={m.broken.title}
      text={m.broken.text}
      page
      className="min-h-[60dvh] content-center"
      action={<Button onClick={() => location.reload()}>{messages.common.reload}</Button>}
    />
  );
}

export function PendingPage() {
  return (
    <div className="mx-auto w-full max-w-6xl px-4 py-9 sm:px-6">
      <SkeletonList />
    </div>
  );
}
