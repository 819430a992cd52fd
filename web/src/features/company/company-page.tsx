import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { companyQuery, myCompaniesQuery } from '@/api/users/companies';
import { Page } from '@/components/page';
import { ProblemAlert } from '@/components/problem';
import { Button } from '@/components/ui/button';
import { Card, CardBody } from '@/components/ui/card';
import { Select } from '@/components/ui/input';
import { SkeletonList } from '@/components/ui/skeleton';
import { toast } from '@/lib/toast';
import * as messages from '@/messages';
import { CompanyForm } from './company-form';
import { Team } from './team';

const m = messages.company;
const from = '/hiring/company' as const;

function NewCompany() {
  const navigate = useNavigate();
  return (
    <Page title={m.newTitle} lead={m.newText} width="narrow">
      <Card>
        <CardBody>
          <CompanyForm
            onSaved={({ id }) => {
              toast(m.created);
              void navigate({ to: '/hiring/postings/new', search: { company: id } });
            }}
          />
        </CardBody>
      </Card>
    </Page>
  );
}

function ExistingCompany({ id, owner }: { id: string; owner: boolean }) {
  const company = useQuery(companyQuery(id));
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6 lg:grid-cols-2">
      <Card className="self-start">
        <CardBody>
          {company.isPending && <SkeletonList rows={3} className="h-12" />}
          <ProblemAlert error={company.error} onRetry={() => void company.refetch()} />
          {company.data && (
            <CompanyForm
              key={company.data.version}
              company={company.data}
              readOnly={!owner}
              onSaved={() => toast(m.saved)}
            />
          )}
        </CardBody>
      </Card>
      <Team companyId={id} owner={owner} />
    </div>
  );
}

export function CompanyPage() {
  const { company: wanted, new: fresh } = useSearch({ from });
  const navigate = useNavigate({ from });
  const companies = useQuery(myCompaniesQuery);
  const company = companies.data?.find(({ companyId }) => companyId === wanted) ?? companies.data?.[0];
  if (fresh || companies.data?.length === 0) return <NewCompany />;
  return (
    <Page
      title={m.title}
      actions={
        <>
          {companies.data && companies.data.length > 1 && (
            <Select
              aria-label={messages.hiring.chooseCompany}
              value={company?.companyId}
              onChange={(event) => void navigate({ search: { company: event.target.value } })}
            >
              {companies.data.map(({ companyId, companyName }) => (
                <option key={companyId} value={companyId}>
                  {companyName}
                </option>
              ))}
            </Select>
          )}
          <Button asChild variant="secondary">
            <Link to="/hiring/company" search={{ new: 'yes' }}>
              <Plus aria-hidden />
              {m.another}
            </Link>
          </Button>
        </>
      }
    >
      {companies.isPending && <SkeletonList />}
      <ProblemAlert error={companies.error} onRetry={() => void companies.refetch()} />
      {company && (
        <ExistingCompany key={company.companyId} id={company.companyId} owner={company.role === 'OWNER'} />
      )}
    </Page>
  );
}
