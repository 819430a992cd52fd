import { Link } from '@tanstack/react-router';
import { Search } from 'lucide-react';
import { lazy, Suspense } from 'react';
import type { SessionUser } from '@/api/types';
import { Logo } from '@/components/logo';
import { Avatar } from '@/components/ui/avatar';
import { Button } from '@/components/ui/button';
import * as messages from '@/messages';
import { openOverlay } from './overlay-state';

const AccountMenu = lazy(() => import('./account-menu').then((module) => ({ default: module.AccountMenu })));
const Bell = lazy(() => import('@/features/notifications/bell').then((module) => ({ default: module.Bell })));
const m = messages.shell;

function PaletteButton() {
  return (
    <button
      type="button"
      onClick={() => openOverlay('palette')}
      aria-keyshortcuts="Control+K"
      className="flex h-9 items-center justify-center gap-2 rounded-md border border-border bg-surface px-2.5 text-sm text-muted-foreground hover:bg-sunken sm:w-64 pointer-coarse:h-10 pointer-coarse:min-w-10"
    >
      <Search className="size-4" aria-hidden />
      <span className="max-sm:sr-only">{m.palette}</span>
      <kbd className="ml-auto hidden rounded border border-border px-1.5 font-sans text-[0.6875rem] sm:block">
        Ctrl K
      </kbd>
    </button>
  );
}

function VisitorLinks() {
  return (
    <>
      <Button asChild variant="ghost" size="sm" className="max-sm:hidden">
        <Link to="/jobs">{m.places.jobs}</Link>
      </Button>
      <Button asChild variant="ghost" size="sm" className="max-md:hidden">
        <Link to="/register" search={{ side: 'hiring' }}>
          {m.forEmployers}
        </Link>
      </Button>
      <Button asChild variant="ghost" size="sm">
        <Link to="/sign-in">{m.signIn}</Link>
      </Button>
      <Button asChild size="sm" className="max-sm:hidden">
        <Link to="/register">{m.register}</Link>
      </Button>
    </>
  );
}

export function TopBar({ user }: { user: SessionUser | null }) {
  return (
    <header className="sticky top-0 z-30 flex h-14 items-center gap-3 border-b border-border bg-background/95 px-4 backdrop-blur-sm sm:px-6 md:px-5">
      <Link to={user ? '/today' : '/'} className="flex rounded-md" aria-label={messages.common.product}>
        <Logo />
      </Link>
      <div className="ml-auto flex items-center gap-1 sm:gap-2">
        <PaletteButton />
        {user ? (
          <Suspense fallback={<Avatar name={user.displayName} />}>
            <Bell />
            <AccountMenu user={user} />
          </Suspense>
        ) : (
          <VisitorLinks />
        )}
      </div>
    </header>
  );
}
