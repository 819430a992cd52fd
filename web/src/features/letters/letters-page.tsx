import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { PencilLine } from 'lucide-react';
import { useState } from 'react';
import { cvsQuery } from '@/api/cv/cvs';
import { lettersQuery, useDeleteLetter, useWriteLetter } from '@/api/cv/letters';
import type { CoverLetterSummary } from '@/api/types';
import { Confirm } from '@/components/confirm';
import { Empty } from '@/components/empty';
import { LoadMore } from '@/components/load-more';
import { Page } from '@/components/page';
import { ProblemAlert } from '@/components/problem';
import { Button } from '@/components/ui/button';
import { SkeletonList } from '@/components/ui/skeleton';
import { useListKeys } from '@/lib/list-keys';
import { toastProblem } from '@/lib/problem-words';
import { toast } from '@/lib/toast';
import * as messages from '@/messages';
import { LetterRow } from './letter-row';

const m = messages.letters;

function useWriting(cvId: string | undefined) {
  const navigate = useNavigate();
  const write = useWriteLetter();
  return {
    busy: write.isPending,
    write: () =>
      write.mutate(
        { title: m.newTitle, body: '', cvId },
        {
          onSuccess: ({ id }) => void navigate({ to: '/letters/$letterId', params: { letterId: id } }),
          onError: toastProblem,
        },
      ),
  };
}

function Leaving({ letter, onClose }: { letter: CoverLetterSummary; onClose: () => void }) {
  const remove = useDeleteLetter();
  return (
    <Confirm
      danger
      title={m.confirmDelete(letter.title)}
      text={m.confirmDeleteText}
      action={messages.common.delete}
      busy={remove.isPending}
      onClose={onClose}
      onConfirm={() =>
        remove.mutate(letter.id, {
          onSuccess: () => {
            onClose();
            toast(m.deleted);
          },
          onError: toastProblem,
        })
      }
    />
  );
}

/** The letters of a person, or those that go with one CV. */
export function LettersPage() {
  useListKeys();
  const { cv: cvId } = useSearch({ from: '/letters' });
  const letters = useInfiniteQuery(lettersQuery(cvId));
  const cvs = useQuery(cvsQuery).data?.items ?? [];
  const { write, busy } = useWriting(cvId ?? cvs[0]?.id);
  const [leaving, setLeaving] = useState<CoverLetterSummary>();
  const items = letters.data?.pages.flatMap((page) => page.items) ?? [];
  const titleOf = (id: string | undefined) => cvs.find((cv) => cv.id === id)?.title;
  const filter = cvId && titleOf(cvId);
  const writeButton = (
    <Button busy={busy} onClick={write}>
      {!busy && <PencilLine aria-hidden />}
      {m.new}
    </Button>
  );

  return (
    <Page title={m.title} lead={m.lead} width="reading" actions={items.length > 0 && writeButton}>
      {cvId && (
        <p className="mb-4 flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
          {filter && <span>{m.ofCv(filter)}</span>}
          <Button asChild variant="link">
            <Link to="/letters">{m.all}</Link>
          </Button>
        </p>
      )}
      {letters.isPending && <SkeletonList rows={2} />}
      <ProblemAlert error={letters.error} onRetry={() => void letters.refetch()} />
      {letters.data && items.length === 0 && (
        <Empty picture="letter" title={cvId ? m.noneOf : m.empty} text={m.emptyText} action={writeButton} />
      )}
      {items.length > 0 && (
        <ul className="divide-y divide-border overflow-hidden rounded-lg border border-border bg-surface shadow-card">
          {items.map((letter) => (
            <LetterRow
              key={letter.id}
              letter={letter}
              cvTitle={titleOf(letter.cvId)}
              onDelete={() => setLeaving(letter)}
            />
          ))}
        </ul>
      )}
      <LoadMore query={letters} />
      {leaving && <Leaving letter={leaving} onClose={() => setLeaving(undefined)} />}
    </Page>
  );
}
