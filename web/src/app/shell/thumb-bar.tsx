import { Link } from '@tanstack/react-router';
import { Menu } from 'lucide-react';
import type { SessionUser } from '@/api/types';
import * as messages from '@/messages';
import { openOverlay } from './overlay-state';
import { thumbPlaces } from './places';

const cell =
  'flex h-14 min-w-0 flex-1 flex-col items-center justify-center gap-0.5 text-[0.6875rem] font-medium text-muted-foreground data-[status=active]:text-accent';

/** The main places within reach of a thumb. */
export function ThumbBar({ user }: { user: SessionUser }) {
  return (
    <nav
      aria-label={messages.shell.mainNavigation}
      className="fixed inset-x-0 bottom-0 z-30 flex border-t border-border bg-surface pb-[env(safe-area-inset-bottom)] md:hidden"
    >
      {thumbPlaces(user).map(({ to, name, short = name, icon: Icon }) => (
        <Link key={to} to={to} className={cell}>
          <Icon className="size-5" aria-hidden />
          <span className="max-w-full truncate px-1">{short}</span>
        </Link>
      ))}
      <button type="button" className={cell} onClick={() => openOverlay('menu')}>
        <Menu className="size-5" aria-hidden />
        {messages.common.more}
      </button>
    </nav>
  );
}
