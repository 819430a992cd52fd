import { Link } from '@tanstack/react-router';
import { Bookmark, Pencil, Trash2 } from 'lucide-react';
import { useChangeSavedSearch } from '@/api/search/saved';
import { alertPaces, type AlertPace, type SavedSearch } from '@/api/types';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/input';
import { formatRelative } from '@/lib/format';
import { toastProblem } from '@/lib/problem-words';
import { toast } from '@/lib/toast';
import * as messages from '@/messages';
import { partsOf, searchOf } from '../search/question';

type SavedRowProps = { saved: SavedSearch; onRename: () => void; onDelete: () => void };

function whenOf({ lookedAt, nextAt }: SavedSearch): string {
  const { next, looked } = messages.saved;
  return [nextAt && next(formatRelative(nextAt)), lookedAt && looked(formatRelative(lookedAt))]
    .filter(Boolean)
    .join(', ');
}

/** A search that was saved: its name runs it. */
export function SavedRow({ saved, onRename, onDelete }: SavedRowProps) {
  const change = useChangeSavedSearch();
  const search = searchOf(saved.question);
  const when = whenOf(saved);
  const choose = (alert: AlertPace) =>
    change.mutate(
      { ...saved, alert },
      { onSuccess: () => toast(messages.saved.changed), onError: toastProblem },
    );
  return (
    <li className="relative flex flex-wrap items-center gap-x-4 gap-y-3 p-4 hover:bg-sunken/60 sm:p-5">
      <span className="grid size-11 shrink-0 place-items-center rounded-md bg-accent-soft text-accent-soft-foreground">
        <Bookmark className="size-5" aria-hidden />
      </span>
      <div className="min-w-0 flex-1 basis-48">
        <h2 className="font-semibold wrap-anywhere">
          <Link
            to="/jobs"
            search={search}
            data-list-item
            className="rounded-sm after:absolute after:inset-0 hover:text-accent"
          >
            {saved.name}
          </Link>
        </h2>
        <p className="text-sm wrap-anywhere text-muted-foreground">
          {partsOf(search).join(' · ') || messages.saved.everything}
        </p>
        {when && <p className="text-[0.8125rem] text-muted-foreground">{when}</p>}
      </div>
      <div className="relative z-10 ml-auto flex items-center gap-1">
        <Select
          aria-label={messages.saved.alertOf(saved.name)}
          value={saved.alert}
          disabled={change.isPending}
          className="mr-1 w-36!"
          onChange={(event) => choose(event.target.value as AlertPace)}
        >
          {alertPaces.map((pace) => (
            <option key={pace} value={pace}>
              {messages.saved.alerts[pace]}
            </option>
          ))}
        </Select>
        <Button
          variant="ghost"
          size="icon-sm"
          aria-label={messages.saved.rename(saved.name)}
          onClick={onRename}
        >
          <Pencil aria-hidden />
        </Button>
        <Button
          variant="ghost"
          size="icon-sm"
          aria-label={messages.saved.delete(saved.name)}
          onClick={onDelete}
        >
          <Trash2 aria-hidden />
        </Button>
      </div>
    </li>
  );
}
