import type { SessionUser } from '@/api/types';
import { Dialog, DialogContent } from '@/components/ui/dialog';
import * as messages from '@/messages';
import { placesOf } from './places';

const m = messages.keyboard;

function Keys({ keys }: { keys: string[] }) {
  return (
    <span className="flex gap-1">
      {keys.map((key) => (
        <kbd
          key={key}
          className="min-w-6 rounded-sm border border-border bg-sunken px-1.5 py-0.5 text-center font-sans text-xs font-medium"
        >
          {key}
        </kbd>
      ))}
    </span>
  );
}

function Group({ title, rows }: { title: string; rows: [string, string[]][] }) {
  return (
    <section>
      <h3 className="mb-1 text-sm font-semibold">{title}</h3>
      <dl>
        {rows.map(([name, keys]) => (
          <div key={name} className="flex items-center justify-between gap-4 py-1.5 text-sm">
            <dt className="text-muted-foreground">{name}</dt>
            <dd>
              <Keys keys={keys} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

export function KeyboardHelp({ user, onClose }: { user: SessionUser | null; onClose: () => void }) {
  const jumps = placesOf(user)
    .flatMap((group) => group.places)
    .map(({ name, key }): [string, string[]] => [m.goTo(name), ['g', key]]);
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()}>
      <DialogContent title={m.title} description={m.description}>
        <div className="grid gap-6">
          <Group
            title={m.anywhere}
            rows={[[m.palette, ['Ctrl', 'k']], [m.help, ['?']], [m.focusSearch, ['/']], ...jumps]}
          />
          <Group
            title={m.lists}
            rows={[
              [m.nextItem, ['j']],
              [m.previousItem, ['k']],
              [m.openItem, ['Enter']],
            ]}
          />
          {user?.roles.includes('candidate') && (
            <Group
              title={m.studio}
              rows={[
                [m.save, ['Ctrl', 's']],
                [m.back, ['Ctrl', 'z']],
                [messages.jump.open, ['Ctrl', 'j']],
              ]}
            />
          )}
          {user?.roles.includes('hr') && (
            <Group
              title={m.board}
              rows={[
                [m.pick, ['Space']],
                [m.moveCard, ['←', '→']],
                [m.drop, ['Esc']],
              ]}
            />
          )}
        </div>
      </DialogContent>
    </Dialog>
  );
}
