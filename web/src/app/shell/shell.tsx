import { Outlet, useMatches, useRouterState } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { useSession } from '@/api/identity/session';
import { useShortcuts } from '@/lib/keys';
import * as messages from '@/messages';
import { Footer } from './footer';
import { openOverlay } from './overlay-state';
import { Toasts } from './toasts';
import { TopBar } from './top-bar';

const Overlays = lazy(() => import('./overlays').then((module) => ({ default: module.Overlays })));
const SideBar = lazy(() => import('./side-bar').then((module) => ({ default: module.SideBar })));
const ThumbBar = lazy(() => import('./thumb-bar').then((module) => ({ default: module.ThumbBar })));
const SideGate = lazy(() => import('./side-gate').then((module) => ({ default: module.SideGate })));

const everywhere = {
  'mod+k': () => openOverlay('palette'),
  '?': () => openOverlay('keyboard'),
  '/': () => document.querySelector<HTMLInputElement>('main input[type=search]')?.focus(),
};

function useFocusOnNewPage() {
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname });
  const main = useRef<HTMLElement>(null);
  const first = useRef(true);
  useEffect(() => {
    if (first.current) first.current = false;
    else if (!main.current?.contains(document.activeElement)) main.current?.focus({ preventScroll: true });
  }, [path]);
  return main;
}

/** What stands around every page; it follows the sides of the person. */
export function Shell() {
  const user = useSession();
  const { bare, side } = useMatches({ select: (matches) => matches.at(-1)?.staticData }) ?? {};
  const main = useFocusOnNewPage();
  useShortcuts(everywhere);
  const working = Boolean(user) && !bare;
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#main"
        className="fixed top-2 left-2 z-50 -translate-y-20 rounded-md bg-accent px-4 py-2 font-medium text-accent-foreground focus:translate-y-0"
      >
        {messages.shell.skip}
      </a>
      {!bare && <TopBar user={user} />}
      <div className="flex flex-1">
        {working && user && (
          <Suspense fallback={<div className="hidden w-56 shrink-0 border-r border-border md:block" />}>
            <SideBar user={user} />
          </Suspense>
        )}
        <main
          id="main"
          ref={main}
          tabIndex={-1}
          className={
            working
              ? 'min-w-0 flex-1 pb-20 outline-none md:pb-0'
              : 'flex min-w-0 flex-1 flex-col outline-none'
          }
        >
          {user && side && !user.roles.includes(side) ? (
            <Suspense>
              <SideGate side={side} />
            </Suspense>
          ) : (
            <Outlet />
          )}
        </main>
      </div>
      {!working && !bare && <Footer />}
      <Suspense>
        {working && user && <ThumbBar user={user} />}
        <Overlays user={user} />
      </Suspense>
      <Toasts />
    </div>
  );
}
