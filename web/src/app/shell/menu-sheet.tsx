import type { SessionUser } from '@/api/types';
import { Dialog, DialogContent } from '@/components/ui/dialog';
import * as messages from '@/messages';
import { placesOf } from './places';
import { PlaceList } from './side-bar';

export function MenuSheet({ user, onClose }: { user: SessionUser | null; onClose: () => void }) {
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()}>
      <DialogContent side="left" title={messages.shell.menuTitle}>
        <nav aria-label={messages.shell.menuTitle}>
          <PlaceList groups={placesOf(user)} onGo={onClose} />
        </nav>
      </DialogContent>
    </Dialog>
  );
}
