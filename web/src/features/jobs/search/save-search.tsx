import { Link, useLocation, useNavigate } from '@tanstack/react-router';
import { Bookmark } from 'lucide-react';
import { useState } from 'react';
import { useSession } from '@/api/identity/session';
import { useSaveSearch } from '@/api/search/saved';
import { Button } from '@/components/ui/button';
import { Dialog, DialogContent, DialogTrigger } from '@/components/ui/dialog';
import { toast } from '@/lib/toast';
import * as messages from '@/messages';
import type { JobSearchState } from './address';
import { nameOf, questionOf } from './question';
import { SavedForm } from './saved-form';

function Saving({ search, onSaved }: { search: JobSearchState; onSaved: () => void }) {
  const save = useSaveSearch();
  const navigate = useNavigate();
  return (
    <SavedForm
      name={nameOf(search)}
      alert="DAILY"
      busy={save.isPending}
      error={save.error}
      onSubmit={({ name, alert }) =>
        save.mutate(
          { name, alert: alert ?? 'NEVER', question: questionOf(search) },
          {
            onSuccess: () => {
              onSaved();
              toast(messages.saved.savedAs(name), {
                action: { label: messages.saved.see, run: () => void navigate({ to: '/saved-searches' }) },
              });
            },
          },
        )
      }
    />
  );
}

/** Keeps the search of the address; who is not signed in does that first and comes back to it. */
export function SaveSearch({ search }: { search: JobSearchState }) {
  const [open, setOpen] = useState(false);
  const user = useSession();
  const { href } = useLocation();
  const content = (
    <>
      <Bookmark aria-hidden />
      {messages.saved.save}
    </>
  );
  if (!user) {
    return (
      <Button asChild variant="secondary">
        <Link to="/sign-in" search={{ next: href }}>
          {content}
        </Link>
      </Button>
    );
  }
  return (
    <Dialog open={open} onOpenChange={setOpen}>
      <DialogTrigger asChild>
        <Button variant="secondary">{content}</Button>
      </DialogTrigger>
      <DialogContent title={messages.saved.save} description={messages.saved.saveText}>
        <Saving search={search} onSaved={() => setOpen(false)} />
      </DialogContent>
    </Dialog>
  );
}
