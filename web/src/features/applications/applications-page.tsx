import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { applicationsQuery } from '@/api/applications/applications';
import type { ApplicationSummary } from '@/api/types';
import { Empty } from '@/components/empty';
import { LoadMore } from '@/components/load-more';
import { Page } from '@/components/page';
import { ProblemAlert } from '@/components/problem';
import { Segments } from '@/components/segments';
import { StageBadge } from '@/components/stage-badge';
import { Avatar } from '@/components/ui/avatar';
import { Button } from '@/components/ui/button';
import { SkeletonList } from '@/components/ui/skeleton';
import { formatRelative } from '@/lib/format';
import { useListKeys } from '@/lib/list-keys';
import * as messages from '@/messages';

const m = messages.applications;
const from = '/applications' as const;

function Row({ application }: { application: ApplicationSummary }) {
  return (
    <li className="relative flex flex-wrap items-center gap-x-4 gap-y-2 p-4 hover:bg-sunken/60 sm:p-5">
      <Avatar name={application.companyName} square className="size-10! max-sm:hidden" />
      <div className="min-w-0 flex-1 basis-52">
        <h2 className="font-semibold">
          <Link
            to="/applications/$applicationId"
            params={{ applicationId: application.id }}
            data-list-item
            className="rounded-sm after:absolute after:inset-0 hover:text-accent"
          >
            {application.jobTitle}
          </Link>
        </h2>
        <p className="text-sm text-muted-foreground">
          {application.companyName} · {m.sent(formatRelative(application.submittedAt))}
        </p>
      </div>
      <div className="text-right">
        <StageBadge application={application} />
        <p className="mt-1 text-[0.8125rem] text-muted-foreground max-sm:hidden">
          {m.since(formatRelative(application.stageSince))}
        </p>
      </div>
    </li>
  );
}

export function ApplicationsPage() {
  useListKeys();
  const { show = 'open' } = useSearch({ from });
  const navigate = useNavigate({ from });
  const applications = useInfiniteQuery(applicationsQuery());
  const all = applications.data?.pages.flatMap((page) => page.items) ?? [];
  const shown = all.filter(({ status }) => (status === 'ACTIVE') === (show === 'open'));

  return (
    <Page
      title={m.title}
      width="reading"
      actions={
        <Segments
          label={m.title}
          value={show}
          onChange={(value) => void navigate({ search: { show: value } })}
          options={[
            { value: 'open', name: m.open },
            { value: 'closed', name: m.closed },
          ]}
        />
      }
    >
      {applications.isPending && <SkeletonList rows={3} />}
      <ProblemAlert error={applications.error} onRetry={() => void applications.refetch()} />
      {shown.length > 0 && (
        <ul className="divide-y divide-border overflow-hidden rounded-lg border border-border bg-surface shadow-card">
          {shown.map((application) => (
            <Row key={application.id} application={application} />
          ))}
        </ul>
      )}
      {applications.data && shown.length === 0 && (
        <Empty
          picture="letter"
          title={all.length === 0 ? m.empty : m.emptyFiltered}
          text={all.length === 0 ? m.emptyText : undefined}
          action={
            <Button asChild>
              <Link to="/jobs">{m.find}</Link>
            </Button>
          }
        />
      )}
      <LoadMore query={applications} />
    </Page>
  );
}
