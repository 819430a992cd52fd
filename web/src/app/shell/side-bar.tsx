import { Link } from '@tanstack/react-router';
import type { SessionUser } from '@/api/types';
import * as messages from '@/messages';
import { placesOf, type PlaceGroup } from './places';

export function PlaceList({ groups, onGo }: { groups: PlaceGroup[]; onGo?: () => void }) {
  return (
    <div className="grid gap-5">
      {groups.map((group) => (
        <div key={group.places[0]?.to}>
          {group.title && (
            <p className="mb-1.5 px-2.5 text-xs font-medium text-muted-foreground">{group.title}</p>
          )}
          <ul className="grid gap-0.5">
            {group.places.map(({ to, name, icon: Icon }) => (
              <li key={to}>
                <Link
                  to={to}
                  onClick={onGo}
                  className="flex h-9 items-center gap-2.5 rounded-md px-2.5 text-sm font-medium text-muted-foreground transition-colors hover:bg-sunken hover:text-foreground data-[status=active]:bg-accent-soft data-[status=active]:text-accent-soft-foreground"
                >
                  <Icon className="size-4 shrink-0" aria-hidden />
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

export function SideBar({ user }: { user: SessionUser }) {
  return (
    <nav
      aria-label={messages.shell.mainNavigation}
      className="sticky top-14 hidden h-[calc(100dvh-3.5rem)] w-56 shrink-0 overflow-y-auto border-r border-border px-3 py-5 md:block"
    >
      <PlaceList groups={placesOf(user)} />
    </nav>
  );
}
