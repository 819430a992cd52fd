import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { postingQuery } from '@/api/jobs/posting';
import { Page } from '@/components/page';
import { ProblemAlert } from '@/components/problem';
import { SkeletonList } from '@/components/ui/skeleton';
import * as messages from '@/messages';
import { PostingEditor } from './posting-editor';

export function PostingPage() {
  const { jobId } = useParams({ from: '/hiring/postings/$jobId' });
  const posting = useQuery({ ...postingQuery(jobId), refetchOnWindowFocus: false });
  if (!posting.data) {
    return (
      <Page title={messages.postings.editTitle} width="reading">
        {posting.isPending && <SkeletonList />}
        <ProblemAlert error={posting.error} onRetry={() => void posting.refetch()} />
      </Page>
    );
  }
  const { id, version, companyId, companyName } = posting.data;
  return (
    <PostingEditor
      key={`${id}.${version}`}
      companyId={companyId}
      companyName={companyName}
      posting={posting.data}
    />
  );
}
