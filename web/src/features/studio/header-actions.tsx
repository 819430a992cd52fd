import {
  CopyPlus,
  Download,
  Ellipsis,
  History,
  Lock,
  LockOpen,
  Mail,
  Redo2,
  ScanSearch,
  Share2,
} from 'lucide-react';
import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useLockCv } from '@/api/cv/lock-cv';
import { Button } from '@/components/ui/button';
import { Menu, MenuContent, MenuItem, MenuSeparator, MenuTrigger } from '@/components/ui/menu';
import { toastProblem } from '@/lib/problem-words';
import { useStore } from '@/lib/store';
import { toast } from '@/lib/toast';
import * as messages from '@/messages';
import { useStudio } from './document/studio';

const m = messages.studio;
const ExportDialog = lazy(() =>
  import('./export/export-dialog').then((module) => ({ default: module.ExportDialog })),
);
const ShareDialog = lazy(() =>
  import('./sharing/share-dialog').then((module) => ({ default: module.ShareDialog })),
);
const VersionsDrawer = lazy(() =>
  import('./history/versions-drawer').then((module) => ({ default: module.VersionsDrawer })),
);
const VariantsDialog = lazy(() =>
  import('./history/variants-dialog').then((module) => ({ default: module.VariantsDialog })),
);

type Opened = 'export' | 'share' | 'versions' | 'variants';

function useLock() {
  const { cv } = useStudio();
  const lock = useLockCv(cv.id);
  return () =>
    lock.mutate(!cv.locked, {
      onSuccess: ({ locked }) => toast(locked ? m.lock.done : m.lock.undone),
      onError: toastProblem,
    });
}

/** What can be done with the CV as a whole. */
export function HeaderActions() {
  const { cv, document } = useStudio();
  const canRedo = useStore(document, ({ future }) => future.length > 0);
  const navigate = useNavigate();
  const [open, setOpen] = useState<Opened>();
  const toggleLock = useLock();
  const close = () => setOpen(undefined);
  return (
    <>
      <Button variant="secondary" className="max-sm:hidden" onClick={() => setOpen('export')}>
        <Download aria-hidden />
        {m.export.open}
      </Button>
      <Menu>
        <MenuTrigger asChild>
          <Button variant="secondary" size="icon" aria-label={messages.common.more}>
            <Ellipsis aria-hidden />
          </Button>
        </MenuTrigger>
        <MenuContent>
          <MenuItem className="sm:hidden" disabled={!canRedo} onSelect={document.redo}>
            <Redo2 aria-hidden />
            {m.redo}
          </MenuItem>
          <MenuItem className="sm:hidden" onSelect={() => setOpen('export')}>
            <Download aria-hidden />
            {m.export.open}
          </MenuItem>
          <MenuItem onSelect={() => setOpen('share')}>
            <Share2 aria-hidden />
            {m.share.title}
          </MenuItem>
          <MenuItem onSelect={() => setOpen('versions')}>
            <History aria-hidden />
            {m.versions.title}
          </MenuItem>
          <MenuItem onSelect={() => setOpen('variants')}>
            <CopyPlus aria-hidden />
            {m.variants.title}
          </MenuItem>
          <MenuItem onSelect={() => void navigate({ to: '/letters', search: { cv: cv.id } })}>
            <Mail aria-hidden />
            {messages.letters.title}
          </MenuItem>
          <MenuItem onSelect={toggleLock}>
            {cv.locked ? <LockOpen aria-hidden /> : <Lock aria-hidden />}
            {cv.locked ? m.lock.unlock : m.lock.lock}
          </MenuItem>
          <MenuSeparator />
          <MenuItem onSelect={() => void navigate({ to: '/cvs/$cvId/check', params: { cvId: cv.id } })}>
            <ScanSearch aria-hidden />
            {messages.cvs.checkAgainst}
          </MenuItem>
        </MenuContent>
      </Menu>
      <Suspense>
        {open === 'export' && <ExportDialog onClose={close} />}
        {open === 'share' && <ShareDialog onClose={close} />}
        {open === 'versions' && <VersionsDrawer onClose={close} />}
        {open === 'variants' && <VariantsDialog onClose={close} />}
      </Suspense>
    </>
  );
}
