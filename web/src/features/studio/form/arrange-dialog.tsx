import { Plus } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { movedItem, Sortable, SortableItem, SortHandle } from '@/components/sortable';
import { Button } from '@/components/ui/button';
import { Dialog, DialogContent } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { useStore } from '@/lib/store';
import * as messages from '@/messages';
import { useJump, useStudio } from '../document/studio';
import { filledSections, sectionOrder, withOrder, withOwnSection } from './section-order';
import { pointerOf, sectionName, type SectionId } from './sections';

const m = messages.studio.arrange;

function OrderList() {
  const { document } = useStudio();
  const resume = useStore(document, ({ content }) => content.resume);
  const filled = filledSections(resume);
  const nameOf = (id: string) => sectionName(id as SectionId, resume);

  function move(from: number, to: number) {
    const order = movedItem(filled, from, to);
    const empty = sectionOrder(resume).filter((id) => !filled.includes(id));
    document.replaceAll(withOrder(resume, [...order, ...empty]));
  }

  return (
    <Sortable ids={filled} nameOf={nameOf} onMove={move}>
      <ul className="grid gap-1.5">
        {filled.map((id) => (
          <SortableItem key={id} id={id} className="rounded-md border border-border bg-surface">
            <div className="flex items-center gap-2 p-1.5">
              <SortHandle label={messages.studio.entry.drag(nameOf(id))} />
              {nameOf(id)}
            </div>
          </SortableItem>
        ))}
      </ul>
    </Sortable>
  );
}

function AddSections({ onAdded }: { onAdded: (pointer: string) => void }) {
  const { document } = useStudio();
  const [title, setTitle] = useState('');
  const resume = useStore(document, ({ content }) => content.resume);
  const filled = filledSections(resume);
  const empty = sectionOrder(resume).filter((id) => !filled.includes(id));

  function addOwn(event: FormEvent) {
    event.preventDefault();
    const name = title.trim();
    if (!name) return;
    document.replaceAll(withOwnSection(resume, name));
    onAdded(`/meta/custom/${resume.meta?.custom?.length ?? 0}/entries/0`);
  }

  return (
    <div className="mt-5 grid gap-3 border-t border-border pt-5">
      <h3 className="text-sm font-semibold">{m.add}</h3>
      <ul className="flex flex-wrap gap-1.5">
        {empty.map((id) => (
          <li key={id}>
            <Button
              variant="secondary"
              size="sm"
              onClick={() => {
                document.replaceList(pointerOf(id), [{}]);
                onAdded(`${pointerOf(id)}/0`);
              }}
            >
              <Plus aria-hidden />
              {sectionName(id, resume)}
            </Button>
          </li>
        ))}
      </ul>
      <form onSubmit={addOwn} className="flex items-end gap-2">
        <Field label={m.own} className="min-w-0 flex-1">
          <Input value={title} maxLength={80} onChange={(event) => setTitle(event.target.value)} />
        </Field>
        <Button type="submit" variant="secondary" disabled={!title.trim()}>
          {messages.common.add}
        </Button>
      </form>
    </div>
  );
}

/** Which sections there are, and in which order they are printed. */
export function ArrangeDialog() {
  const { spot } = useStudio();
  const jump = useJump();
  const close = () => spot.set({ opened: undefined });

  function goTo(pointer: string) {
    close();
    jump({ pointer });
  }

  return (
    <Dialog open onOpenChange={(open) => !open && close()}>
      <DialogContent title={m.title} description={m.text}>
        <OrderList />
        <AddSections onAdded={goTo} />
      </DialogContent>
    </Dialog>
  );
}
