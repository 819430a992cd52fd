import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { myCompaniesQuery } from '@/api/users/companies';
import { Empty } from '@/components/empty';
import { Page } from '@/components/page';
import { ProblemAlert } from '@/components/problem';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/input';
import { SkeletonList } from '@/components/ui/skeleton';
import * as messages from '@/messages';
import { PostingEditor } from './posting-editor';

const m = messages.hiring;

export function NewPostingPage() {
  const { company: wanted } = useSearch({ from: '/hiring/postings/new' });
  const navigate = useNavigate();
  const companies = useQuery(myCompaniesQuery);
  const mine = companies.data?.filter(({ role }) => role !== 'INTERVIEWER') ?? [];
  const company = mine.find(({ companyId }) => companyId === wanted) ?? mine[0];

  if (company) {
    return (
      <>
        {mine.length > 1 && (
          <div className="mx-auto w-full max-w-4xl px-4 pt-6 sm:px-6">
            <Select
              aria-label={m.chooseCompany}
              className="max-w-xs"
              value={company.companyId}
              onChange={(event) =>
                void navigate({
                  to: '/hiring/postings/new',
                  search: { company: event.target.value },
                  replace: true,
                })
              }
            >
              {mine.map(({ companyId, companyName }) => (
                <option key={companyId} value={companyId}>
                  {companyName}
                </option>
              ))}
            </Select>
          </div>
        )}
        <PostingEditor
          key={company.companyId}
          companyId={company.companyId}
          companyName={company.companyName}
        />
      </>
    );
  }
  return (
    <Page title={messages.postings.newTitle} width="reading">
      {companies.isPending && <SkeletonList />}
      <ProblemAlert error={companies.error} onRetry={() => void companies.refetch()} />
      {companies.data && (
        <Empty
          picture="company"
          title={m.noCompany}
          text={m.noCompanyText}
          action={
            <Button asChild>
              <Link to="/hiring/company">{m.createCompany}</Link>
            </Button>
          }
        />
      )}
    </Page>
  );
}
