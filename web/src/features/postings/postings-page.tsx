import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Columns3, Plus } from 'lucide-react';
import { postingsQuery } from '@/api/jobs/postings';
import { postingStatuses, type PostingSummary } from '@/api/types';
import { myCompaniesQuery } from '@/api/users/companies';
import { Empty } from '@/components/empty';
import { LoadMore } from '@/components/load-more';
import { Page } from '@/components/page';
import { salaryText } from '@/components/posting-facts';
import { ProblemAlert } from '@/components/problem';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/input';
import { SkeletonList } from '@/components/ui/skeleton';
import { formatRelative } from '@/lib/format';
import { useListKeys } from '@/lib/list-keys';
import * as messages from '@/messages';
import { StatusBadge } from './status-badge';

const m = messages.postings;
const from = '/hiring/postings' as const;

function Row({ posting }: { posting: PostingSummary }) {
  const where = [posting.place, messages.facts.mode[posting.workMode]].filter(Boolean).join(' · ');
  return (
    <li className="relative flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3 hover:bg-sunken/60">
      <div className="min-w-0 flex-1 basis-56">
        <h2 className="font-semibold">
          <Link
            to="/hiring/postings/$jobId"
            params={{ jobId: posting.id }}
            data-list-item
            className="rounded-sm after:absolute after:inset-0 hover:text-accent"
          >
            {posting.title}
          </Link>
        </h2>
        <p className="text-[0.8125rem] text-muted-foreground">
          {where} · {salaryText(posting.salary)}
        </p>
      </div>
      <span className="text-[0.8125rem] text-muted-foreground max-sm:hidden">
        {formatRelative(posting.publishedAt ?? posting.createdAt)}
      </span>
      <StatusBadge status={posting.status} />
      {posting.status !== 'DRAFT' && (
        <Button asChild variant="secondary" size="sm" className="relative z-10">
          <Link to="/hiring/postings/$jobId/board" params={{ jobId: posting.id }}>
            <Columns3 aria-hidden />
            {m.board}
          </Link>
        </Button>
      )}
    </li>
  );
}

function List({ companyId }: { companyId: string }) {
  const { status } = useSearch({ from });
  const postings = useInfiniteQuery(postingsQuery({ companyId, status }));
  const found = postings.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      {postings.isPending && <SkeletonList rows={4} className="h-16" />}
      <ProblemAlert error={postings.error} onRetry={() => void postings.refetch()} />
      {found.length > 0 && (
        <ul className="divide-y divide-border overflow-hidden rounded-lg border border-border bg-surface shadow-card">
          {found.map((posting) => (
            <Row key={posting.id} posting={posting} />
          ))}
        </ul>
      )}
      {postings.data && found.length === 0 && (
        <Empty
          picture="board"
          title={status ? m.emptyFiltered : m.empty}
          text={status ? undefined : m.emptyText}
          action={
            <Button asChild>
              <Link to="/hiring/postings/new">{m.new}</Link>
            </Button>
          }
        />
      )}
      <LoadMore query={postings} />
    </>
  );
}

export function PostingsPage() {
  useListKeys();
  const { company: wanted, status } = useSearch({ from });
  const navigate = useNavigate({ from });
  const companies = useQuery(myCompaniesQuery);
  const company = companies.data?.find(({ companyId }) => companyId === wanted) ?? companies.data?.[0];

  return (
    <Page
      title={m.title}
      actions={
        company && (
          <Button asChild>
            <Link to="/hiring/postings/new" search={{ company: company.companyId }}>
              <Plus aria-hidden />
              {m.new}
            </Link>
          </Button>
        )
      }
    >
      {companies.isPending && <SkeletonList rows={4} className="h-16" />}
      <ProblemAlert error={companies.error} onRetry={() => void companies.refetch()} />
      {companies.data?.length === 0 && (
        <Empty
          picture="company"
          title={messages.hiring.noCompany}
          text={messages.hiring.noCompanyText}
          action={
            <Button asChild>
              <Link to="/hiring/company">{messages.hiring.createCompany}</Link>
            </Button>
          }
        />
      )}
      {company && (
        <>
          <div className="mb-4 flex flex-wrap gap-2">
            {companies.data && companies.data.length > 1 && (
              <Select
                aria-label={messages.hiring.chooseCompany}
                className="w-56!"
                value={company.companyId}
                onChange={(event) => void navigate({ search: { company: event.target.value, status } })}
              >
                {companies.data.map(({ companyId, companyName }) => (
                  <option key={companyId} value={companyId}>
                    {companyName}
                  </option>
                ))}
              </Select>
            )}
            <Select
              aria-label={m.state}
              className="w-44!"
              value={status ?? ''}
              onChange={(event) =>
                void navigate({
                  search: {
                    company: wanted,
                    status: postingStatuses.find((one) => one === event.target.value),
                  },
                })
              }
            >
              <option value="">{`${m.state}: ${messages.common.any}`}</option>
              {postingStatuses.map((one) => (
                <option key={one} value={one}>
                  {m.status[one]}
                </option>
              ))}
            </Select>
          </div>
          <List companyId={company.companyId} />
        </>
      )}
    </Page>
  );
}
