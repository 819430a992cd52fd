import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Command } from 'cmdk';
import { Briefcase, FilePlus2, Keyboard, Moon, PencilLine, Search, Sun } from 'lucide-react';
import { Dialog as Radix } from 'radix-ui';
import { useState, type ReactNode } from 'react';
import { bestHitsQuery } from '@/api/search/results';
import type { SessionUser } from '@/api/types';
import { useDebounced } from '@/lib/debounce';
import { setTheme } from '@/lib/theme';
import * as messages from '@/messages';
import { openOverlay } from './overlay-state';
import { placesOf } from './places';

const m = messages.palette;
const group =
  '[&_[cmdk-group-heading]]:px-2.5 [&_[cmdk-group-heading]]:pt-3 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-xs [&_[cmdk-group-heading]]:text-muted-foreground';

function Item({
  icon,
  name,
  aside,
  onSelect,
}: {
  icon: ReactNode;
  name: string;
  aside?: string;
  onSelect: () => void;
}) {
  return (
    <Command.Item
      value={aside ? `${name} ${aside}` : name}
      onSelect={onSelect}
      className="flex min-h-10 cursor-pointer items-center gap-3 rounded-md px-2.5 text-sm data-[selected=true]:bg-sunken [&_svg]:size-4 [&_svg]:shrink-0 [&_svg]:text-muted-foreground"
    >
      {icon}
      <span className="truncate">{name}</span>
      {aside && <span className="ml-auto truncate text-muted-foreground">{aside}</span>}
    </Command.Item>
  );
}

export function Palette({ user, onClose }: { user: SessionUser | null; onClose: () => void }) {
  const navigate = useNavigate();
  const [words, setWords] = useState('');
  const q = useDebounced(words.trim());
  const hits = useQuery({ ...bestHitsQuery(q), enabled: q.length > 1 });
  const hires = user?.roles.includes('hr');
  const seeks = user?.roles.includes('candidate');

  function then(action: () => unknown) {
    return () => {
      onClose();
      void action();
    };
  }

  return (
    <Radix.Root open onOpenChange={(open) => !open && onClose()}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 animate-in bg-[oklch(0.15_0.02_170/0.35)] fade-in-0" />
        <Radix.Content
          aria-describedby={undefined}
          className="fixed inset-x-3 top-[10dvh] z-50 mx-auto max-w-xl animate-in overflow-hidden rounded-xl border border-border bg-surface/96 shadow-overlay backdrop-blur-xl duration-150 fade-in-0 zoom-in-98"
        >
          <Radix.Title className="sr-only">{m.title}</Radix.Title>
          <Command label={m.title} loop>
            <div className="flex items-center gap-3 border-b border-border px-4">
              <Search className="size-4 text-muted-foreground" aria-hidden />
              <Command.Input
                value={words}
                onValueChange={setWords}
                placeholder={m.placeholder}
                className="h-13 w-full bg-transparent text-base outline-none placeholder:text-muted-foreground"
              />
            </div>
            <Command.List className="max-h-[50dvh] overflow-y-auto p-2">
              {q.length < 2 && (
                <Command.Empty className="px-3 py-8 text-center text-sm text-muted-foreground">
                  {m.empty}
                </Command.Empty>
              )}
              {q.length > 1 && (
                <Command.Group heading={m.jobs} className={group} forceMount>
                  {hits.data?.map((job) => (
                    <Item
                      key={job.id}
                      icon={<Briefcase aria-hidden />}
                      name={job.title}
                      aside={job.company}
                      onSelect={then(() => navigate({ to: '/jobs/$jobId', params: { jobId: job.id } }))}
                    />
                  ))}
                  <Item
                    icon={<Search aria-hidden />}
                    name={m.searchJobs(words.trim())}
                    onSelect={then(() => navigate({ to: '/jobs', search: { q: words.trim() } }))}
                  />
                </Command.Group>
              )}
              <Command.Group heading={m.places} className={group}>
                {placesOf(user)
                  .flatMap((places) => places.places)
                  .map(({ to, name, icon: Icon }) => (
                    <Item
                      key={to}
                      icon={<Icon aria-hidden />}
                      name={name}
                      onSelect={then(() => navigate({ to }))}
                    />
                  ))}
              </Command.Group>
              <Command.Group heading={m.actions} className={group}>
                {seeks && (
                  <Item
                    icon={<FilePlus2 aria-hidden />}
                    name={m.uploadCv}
                    onSelect={then(() => navigate({ to: '/cvs' }))}
                  />
                )}
                {hires && (
                  <Item
                    icon={<PencilLine aria-hidden />}
                    name={m.newPosting}
                    onSelect={then(() => navigate({ to: '/hiring/postings/new' }))}
                  />
                )}
                <Item
                  icon={<Sun aria-hidden />}
                  name={m.theme.light}
                  onSelect={then(() => setTheme('light'))}
                />
                <Item
                  icon={<Moon aria-hidden />}
                  name={m.theme.dark}
                  onSelect={then(() => setTheme('dark'))}
                />
                <Item
                  icon={<Keyboard aria-hidden />}
                  name={m.keyboard}
                  onSelect={() => openOverlay('keyboard')}
                />
              </Command.Group>
            </Command.List>
          </Command>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
