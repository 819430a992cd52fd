import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { cvQuery } from '@/api/cv/cv';
import type { CvView } from '@/api/types';
import { Page } from '@/components/page';
import { ProblemAlert } from '@/components/problem';
import { SkeletonList } from '@/components/ui/skeleton';
import * as messages from '@/messages';
import { createCvDocument } from './document/cv-document';
import { createSpot, sourcesOf, StudioContext } from './document/studio';
import { readTypedDraft, useKeptDraft } from './document/use-kept-draft';
import { useSaving } from './document/use-saving';
import { useStudioKeys } from './document/use-studio-keys';
import { Notices } from './notices';
import { type Pane, usePanes } from './panes';
import { StudioHeader } from './studio-header';
import { Workspace } from './workspace';

const from = '/cvs/$cvId' as const;

function Studio({ cv }: { cv: CvView }) {
  const navigate = useNavigate({ from });
  const { pane } = useSearch({ from });
  const [draft] = useState(() => readTypedDraft(cv.id, cv.version));
  const [document] = useState(() => createCvDocument(cv, draft?.version === cv.version ? draft : undefined));
  const [spot] = useState(createSpot);
  const saving = useSaving(cv, document);
  const show = useCallback(
    (next: Pane) =>
      void navigate({ search: (search) => ({ ...search, pane: next }), replace: true, resetScroll: false }),
    [navigate],
  );
  const panes = usePanes(cv, pane, show);
  const { showForm } = panes;
  const sources = useMemo(() => sourcesOf(cv.fields), [cv.fields]);
  const studio = useMemo(
    () => ({ cv, document, spot, sources, showForm }),
    [cv, document, spot, sources, showForm],
  );

  useKeptDraft(cv.id, document);
  const jump = useCallback(() => {
    showForm();
    spot.set({ opened: 'sections' });
  }, [spot, showForm]);
  useStudioKeys(document, saving.save, jump);
  useEffect(() => {
    window.document.title = `${cv.title} · ${messages.common.product}`;
  }, [cv.title]);

  return (
    <StudioContext value={studio}>
      <div className="flex min-w-0 flex-col lg:h-[calc(100dvh-3.5rem)]">
        <StudioHeader saving={saving} />
        <Workspace panes={panes} notices={<Notices draft={draft} saving={saving} />} />
      </div>
    </StudioContext>
  );
}

export function StudioPage() {
  const { cvId } = useParams({ from });
  // While somebody works on a CV nothing may change it under their hands.
  const cv = useQuery({ ...cvQuery(cvId), refetchOnWindowFocus: false, staleTime: Infinity });
  if (cv.data) return <Studio key={cv.data.id} cv={cv.data} />;
  return (
    <Page title={messages.cvs.title}>
      {cv.isPending && <SkeletonList />}
      <ProblemAlert error={cv.error} onRetry={() => void cv.refetch()} />
    </Page>
  );
}
