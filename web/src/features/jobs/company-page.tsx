import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { companyQuery } from '@/api/users/companies';
import { postingsQuery } from '@/api/jobs/postings';
import { LoadMore } from '@/components/load-more';
import { Markdown } from '@/components/markdown';
import { Page } from '@/components/page';
import { PostingList } from '@/components/posting-row';
import { ProblemAlert } from '@/components/problem';
import { SkeletonList } from '@/components/ui/skeleton';
import * as messages from '@/messages';

const m = messages.jobs;

export function CompanyPage() {
  const { companyId } = useParams({ from: '/companies/$companyId' });
  const company = useQuery(companyQuery(companyId));
  const postings = useInfiniteQuery(postingsQuery({ companyId, status: 'PUBLISHED' }));
  const open = postings.data?.pages.flatMap((page) => page.items) ?? [];
  if (!company.data) {
    return (
      <Page title={m.company} width="reading">
        {company.isPending && <SkeletonList />}
        <ProblemAlert error={company.error} onRetry={() => void company.refetch()} />
      </Page>
    );
  }
  const { name, place, website, about } = company.data;
  return (
    <Page
      title={name}
      width="reading"
      lead={
        <span className="flex flex-wrap gap-x-4">
          {place && <span>{place}</span>}
          {website && (
            <a href={website} rel="noopener nofollow" className="text-accent underline underline-offset-4">
              {new URL(website).hostname}
            </a>
          )}
        </span>
      }
    >
      {about && <Markdown text={about} className="mb-10" />}
      <h2 className="mb-3 text-lg font-semibold">{m.postingsOf(name)}</h2>
      <ProblemAlert error={postings.error} />
      {open.length > 0 && <PostingList postings={open} />}
      {postings.data && open.length === 0 && <p className="text-muted-foreground">{m.noPostings}</p>}
      <LoadMore query={postings} />
    </Page>
  );
}
