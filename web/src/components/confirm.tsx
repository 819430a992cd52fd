import type { ReactNode } from 'react';
import { Button } from './ui/button';
import { Dialog, DialogContent } from './ui/dialog';
import * as messages from '@/messages';

type ConfirmProps = {
  title: string;
  text: ReactNode;
  action: string;
  danger?: boolean;
  busy?: boolean;
  onConfirm: () => void;
  onClose: () => void;
};

/** Asks before something that cannot be taken back. */
export function Confirm({ title, text, action, danger, busy, onConfirm, onClose }: ConfirmProps) {
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()}>
      <DialogContent title={title} description={text} className="max-w-md!">
        <div className="flex flex-wrap justify-end gap-2">
          <Button variant="secondary" onClick={onClose}>
            {messages.common.cancel}
          </Button>
          <Button variant={danger ? 'danger' : 'primary'} busy={busy} onClick={onConfirm}>
            {action}
          </Button>
        </div>
      </DialogContent>
    </Dialog>
  );
}
