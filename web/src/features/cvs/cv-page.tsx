import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { ArrowLeft, ScanSearch } from 'lucide-react';
import { cvQuery } from '@/api/cv/cv';
import { Page } from '@/components/page';
import { ProblemAlert } from '@/components/problem';
import { Button } from '@/components/ui/button';
import { SkeletonList } from '@/components/ui/skeleton';
import { formatRelative } from '@/lib/format';
import * as messages from '@/messages';
import { CvEditor } from './cv-editor';
import { DownloadMenu } from './download-menu';

const m = messages.cvs;

export function CvPage() {
  const { cvId } = useParams({ from: '/cvs/$cvId' });
  // While somebody corrects a CV nothing may change it under their hands.
  const cv = useQuery({ ...cvQuery(cvId), refetchOnWindowFocus: false });
  if (!cv.data) {
    return (
      <Page title={m.title}>
        {cv.isPending && <SkeletonList />}
        <ProblemAlert error={cv.error} onRetry={() => void cv.refetch()} />
      </Page>
    );
  }
  return (
    <Page
      title={cv.data.title}
      eyebrow={
        <Link to="/cvs" className="inline-flex items-center gap-1.5 rounded-sm hover:text-foreground">
          <ArrowLeft className="size-4" aria-hidden />
          {m.back}
        </Link>
      }
      lead={`${m.version(cv.data.version)} · ${m.updated(formatRelative(cv.data.updatedAt))}`}
      actions={
        <>
          <DownloadMenu cv={cv.data} />
          <Button asChild>
            <Link to="/cvs/$cvId/check" params={{ cvId }}>
              <ScanSearch aria-hidden />
              {m.checkAgainst}
            </Link>
          </Button>
        </>
      }
    >
      <CvEditor key={cv.data.version} cv={cv.data} onReload={() => void cv.refetch()} />
    </Page>
  );
}
