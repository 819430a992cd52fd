import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useMemo } from 'react';
import type { SessionUser } from '@/api/types';
import { useShortcuts } from '@/lib/keys';
import { closeOverlay, openOverlay, useOverlay } from './overlay-state';
import { placesOf } from './places';

const Palette = lazy(() => import('./palette').then((module) => ({ default: module.Palette })));
const KeyboardHelp = lazy(() =>
  import('./keyboard-help').then((module) => ({ default: module.KeyboardHelp })),
);
const MenuSheet = lazy(() => import('./menu-sheet').then((module) => ({ default: module.MenuSheet })));

function focusSearch() {
  document.querySelector<HTMLInputElement>('main input[type=search]')?.focus();
}

/** Keys that work everywhere, and what they open; loaded when first wanted. */
export function Overlays({ user }: { user: SessionUser | null }) {
  const overlay = useOverlay();
  const navigate = useNavigate();
  const shortcuts = useMemo(() => {
    const jumps = placesOf(user)
      .flatMap((group) => group.places)
      .map(({ key, to }) => [`g ${key}`, () => void navigate({ to })] as const);
    return {
      'mod+k': () => openOverlay('palette'),
      '?': () => openOverlay('keyboard'),
      '/': focusSearch,
      ...Object.fromEntries(jumps),
    };
  }, [user, navigate]);
  useShortcuts(shortcuts);
  if (!overlay) return null;
  return (
    <Suspense>
      {overlay === 'palette' && <Palette user={user} onClose={closeOverlay} />}
      {overlay === 'keyboard' && <KeyboardHelp user={user} onClose={closeOverlay} />}
      {overlay === 'menu' && <MenuSheet user={user} onClose={closeOverlay} />}
    </Suspense>
  );
}
