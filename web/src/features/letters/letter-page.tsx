import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Eye, PencilLine } from 'lucide-react';
import { useEffect, useLayoutEffect } from 'react';
import { letterQuery } from '@/api/cv/letters';
import type { CoverLetter } from '@/api/types';
import { Page } from '@/components/page';
import { PaneSwitch } from '@/components/pane-switch';
import { ProblemAlert } from '@/components/problem';
import { Alert } from '@/components/ui/alert';
import { Button } from '@/components/ui/button';
import { SkeletonList } from '@/components/ui/skeleton';
import { cn } from '@/lib/cn';
import { useMedia } from '@/lib/media';
import { isProblem } from '@/lib/problem';
import { toastProblem } from '@/lib/problem-words';
import * as messages from '@/messages';
import { LetterForm } from './letter-form';
import { LetterHeader } from './letter-header';
import { LetterPreview } from './letter-preview';
import { useLetter, type Letter } from './use-letter';

const m = messages.letters;
const from = '/letters/$letterId' as const;
const panes = [
  { value: 'edit', name: m.edit, icon: PencilLine },
  { value: 'preview', name: m.preview, icon: Eye },
] as const;

/** What was kept from last time, what failed, and what somebody else saved meanwhile. */
function Notices({ stored, letter }: { stored: CoverLetter; letter: Letter }) {
  const queries = useQueryClient();

  async function newest(takeTheirs: boolean) {
    try {
      const view = await queries.fetchQuery({ ...letterQuery(stored.id), staleTime: 0 });
      if (takeTheirs) letter.discard(view);
      else letter.save(view.version);
    } catch (error) {
      toastProblem(error);
    }
  }

  return (
    <div className="grid gap-3 not-empty:mb-4">
      {letter.restored && (
        <Alert
          title={messages.common.draftRestored}
          action={
            <Button size="sm" variant="secondary" onClick={() => letter.discard()}>
              {messages.common.draftDiscard}
            </Button>
          }
        />
      )}
      {isProblem(letter.error, 'version-conflict') ? (
        <Alert
          live
          tone="caution"
          title={m.conflict}
          action={
            <>
              <Button size="sm" onClick={() => void newest(false)}>
                {m.mine}
              </Button>
              <Button size="sm" variant="secondary" onClick={() => void newest(true)}>
                {m.theirs}
              </Button>
            </>
          }
        >
          <p>{m.conflictText}</p>
        </Alert>
      ) : (
        <ProblemAlert error={letter.error} />
      )}
    </div>
  );
}

function useSaveKey(save: () => void) {
  useLayoutEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      save();
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [save]);
}

function Editor({ stored }: { stored: CoverLetter }) {
  const letter = useLetter(stored);
  const navigate = useNavigate({ from });
  const { pane = 'edit' } = useSearch({ from });
  const wide = useMedia('(min-width: 64rem)');
  useSaveKey(letter.save);
  useEffect(() => {
    window.document.title = `${stored.title} · ${messages.common.product}`;
  }, [stored.title]);

  return (
    <div className="flex min-w-0 flex-col lg:h-[calc(100dvh-3.5rem)]">
      <LetterHeader stored={stored} letter={letter} />
      <div className={cn('min-h-0 flex-1', wide ? 'grid grid-cols-2' : 'pb-16')}>
        {(wide || pane === 'edit') && (
          <div
            data-column="form"
            className={cn('min-w-0 px-4 py-5 sm:px-6', wide && 'relative overflow-y-auto')}
          >
            <div className="mx-auto max-w-3xl">
              <Notices stored={stored} letter={letter} />
              <LetterForm letter={letter} />
            </div>
          </div>
        )}
        {(wide || pane === 'preview') && (
          <div
            data-column="beside"
            className={cn(
              'min-w-0 p-5',
              wide && 'relative overflow-y-auto border-l border-border bg-sunken/50',
            )}
          >
            <LetterPreview content={letter.content} />
          </div>
        )}
        {!wide && (
          <PaneSwitch
            label={m.panes}
            value={pane}
            onChange={(next) => void navigate({ search: { pane: next }, replace: true, resetScroll: false })}
            options={panes}
          />
        )}
      </div>
    </div>
  );
}

export function LetterPage() {
  const { letterId } = useParams({ from });
  const letter = useQuery({ ...letterQuery(letterId), refetchOnWindowFocus: false, staleTime: Infinity });
  if (letter.data) return <Editor key={letter.data.id} stored={letter.data} />;
  return (
    <Page title={m.title}>
      {letter.isPending && <SkeletonList />}
      <ProblemAlert error={letter.error} onRetry={() => void letter.refetch()} />
    </Page>
  );
}
