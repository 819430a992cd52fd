import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Page } from '@/components/page';
import { Segments } from '@/components/segments';
import { Button } from '@/components/ui/button';
import { useListKeys } from '@/lib/list-keys';
import * as messages from '@/messages';
import { RecommendedJobs } from './recommended-jobs';
import { SavedJobs } from './saved-jobs';

const m = messages.recommended;

export function RecommendedPage() {
  useListKeys();
  const { show = 'jobs' } = useSearch({ from: '/recommended' });
  const navigate = useNavigate({ from: '/recommended' });
  return (
    <Page
      title={m.title}
      lead={m.lead}
      width="reading"
      actions={
        <Button asChild variant="secondary">
          <Link to="/profile">{m.edit}</Link>
        </Button>
      }
    >
      <Segments
        label={m.title}
        value={show}
        onChange={(next) => void navigate({ search: { show: next === 'jobs' ? undefined : next } })}
        options={[
          { value: 'jobs', name: m.tabs.jobs },
          { value: 'saved', name: m.tabs.saved },
        ]}
        className="mb-5"
      />
      {show === 'saved' ? <SavedJobs /> : <RecommendedJobs />}
    </Page>
  );
}
