import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { savedSearchesQuery, useChangeSavedSearch, useDeleteSavedSearch } from '@/api/search/saved';
import type { SavedSearch } from '@/api/types';
import { Confirm } from '@/components/confirm';
import { Empty } from '@/components/empty';
import { Page } from '@/components/page';
import { ProblemAlert } from '@/components/problem';
import { Button } from '@/components/ui/button';
import { Dialog, DialogContent } from '@/components/ui/dialog';
import { SkeletonList } from '@/components/ui/skeleton';
import { useListKeys } from '@/lib/list-keys';
import { toastProblem } from '@/lib/problem-words';
import { toast } from '@/lib/toast';
import * as messages from '@/messages';
import { SavedForm } from '../search/saved-form';
import { SavedRow } from './saved-row';

type OfOne = { saved: SavedSearch; onClose: () => void };

function Renaming({ saved, onClose }: OfOne) {
  const change = useChangeSavedSearch();
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()}>
      <DialogContent title={messages.saved.renameTitle}>
        <SavedForm
          name={saved.name}
          busy={change.isPending}
          error={change.error}
          onSubmit={({ name }) =>
            change.mutate(
              { ...saved, name },
              {
                onSuccess: () => {
                  onClose();
                  toast(messages.saved.changed);
                },
              },
            )
          }
        />
      </DialogContent>
    </Dialog>
  );
}

function Leaving({ saved, onClose }: OfOne) {
  const remove = useDeleteSavedSearch();
  return (
    <Confirm
      danger
      title={messages.saved.confirmDelete(saved.name)}
      text={messages.saved.confirmDeleteText}
      action={messages.common.delete}
      busy={remove.isPending}
      onClose={onClose}
      onConfirm={() =>
        remove.mutate(saved.id, {
          onSuccess: () => {
            onClose();
            toast(messages.saved.deleted);
          },
          onError: toastProblem,
        })
      }
    />
  );
}

/** The searches that somebody keeps. */
export function SavedPage() {
  useListKeys();
  const searches = useQuery(savedSearchesQuery);
  const [renaming, setRenaming] = useState<SavedSearch>();
  const [leaving, setLeaving] = useState<SavedSearch>();
  const items = searches.data ?? [];
  const searchButton = (
    <Button asChild variant={items.length > 0 ? 'secondary' : 'primary'}>
      <Link to="/jobs">{messages.saved.search}</Link>
    </Button>
  );
  return (
    <Page
      title={messages.saved.title}
      lead={messages.saved.lead}
      width="reading"
      actions={items.length > 0 && searchButton}
    >
      {searches.isPending && <SkeletonList rows={3} />}
      <ProblemAlert error={searches.error} onRetry={() => void searches.refetch()} />
      {searches.data && items.length === 0 && (
        <Empty
          picture="search"
          title={messages.saved.empty}
          text={messages.saved.emptyText}
          action={searchButton}
        />
      )}
      {items.length > 0 && (
        <ul className="divide-y divide-border overflow-hidden rounded-lg border border-border bg-surface shadow-card">
          {items.map((saved) => (
            <SavedRow
              key={saved.id}
              saved={saved}
              onRename={() => setRenaming(saved)}
              onDelete={() => setLeaving(saved)}
            />
          ))}
        </ul>
      )}
      {renaming && <Renaming saved={renaming} onClose={() => setRenaming(undefined)} />}
      {leaving && <Leaving saved={leaving} onClose={() => setLeaving(undefined)} />}
    </Page>
  );
}
