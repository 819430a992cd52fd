import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useMemo } from 'react';
import type { SessionUser } from '@/api/types';
import { useShortcuts } from '@/lib/keys';
import { closeOverlay, useOverlay } from './overlay-state';
import { placesOf } from './places';

const Palette = lazy(() => import('./palette').then((module) => ({ default: module.Palette })));
const KeyboardHelp = lazy(() =>
  import('./keyboard-help').then((module) => ({ default: module.KeyboardHelp })),
);
const MenuSheet = lazy(() => import('./menu-sheet').then((module) => ({ default: module.MenuSheet })));

/** What the keys open, and the jumps to the places of a person; loaded after the page. */
export function Overlays({ user }: { user: SessionUser | null }) {
  const overlay = useOverlay();
  const navigate = useNavigate();
  const jumps = useMemo(
    () =>
      Object.fromEntries(
        placesOf(user)
          .flatMap((group) => group.places)
          .map(({ key, to }) => [`g ${key}`, () => void navigate({ to })] as const),
      ),
    [user, navigate],
  );
  useShortcuts(jumps);
  if (!overlay) return null;
  return (
    <Suspense>
      {overlay === 'palette' && <Palette user={user} onClose={closeOverlay} />}
      {overlay === 'keyboard' && <KeyboardHelp user={user} onClose={closeOverlay} />}
      {overlay === 'menu' && <MenuSheet user={user} onClose={closeOverlay} />}
    </Suspense>
  );
}
