import { Plus, Trash2 } from 'lucide-react';
import { useStore } from '@/lib/store';
import { Button } from '@/components/ui/button';
import { Card, CardBody, CardHeader, CardTitle } from '@/components/ui/card';
import { toast } from '@/lib/toast';
import * as messages from '@/messages';
import { useStudio } from '../document/studio';
import { EntryList } from './entry-list';
import { LineField } from './line-field';
import { withoutOwnSection, withOwnSectionBack } from './section-order';
import { customPlace, isCustom, pointerOf, sectionName, specOf, type SectionId } from './sections';
import { useList } from './use-list';

const m = messages.studio;

/** One section of the CV with its entries. */
export function SectionCard({ id }: { id: SectionId }) {
  const { document } = useStudio();
  const title = useStore(document, ({ content }) => sectionName(id, content.resume));
  const pointer = pointerOf(id);
  const list = useList(pointer);

  function removeSection() {
    const before = document.resume();
    document.replaceAll(withoutOwnSection(before, id));
    const run = () => document.replaceAll(withOwnSectionBack(document.resume(), before, id));
    toast(m.sectionRemoved(title), { action: { label: messages.common.undo, run } });
  }

  return (
    <Card data-place={pointer} tabIndex={-1} className="scroll-mt-4 max-lg:scroll-mt-36">
      <CardHeader className="items-center!">
        <CardTitle>{title}</CardTitle>
        <div className="flex items-center gap-1">
          {isCustom(id) && (
            <Button
              variant="ghost"
              size="icon-sm"
              className="text-muted-foreground!"
              aria-label={m.removeSection(title)}
              onClick={removeSection}
            >
              <Trash2 aria-hidden />
            </Button>
          )}
          <Button variant="ghost" size="sm" onClick={list.actions.add}>
            <Plus aria-hidden />
            {isCustom(id) ? m.addEntry.custom : m.addEntry[id]}
          </Button>
        </div>
      </CardHeader>
      <CardBody className="grid gap-4 pt-3!">
        {isCustom(id) && (
          <LineField pointer={`/meta/custom/${customPlace(id)}/title`} label={m.sectionTitle} />
        )}
        <EntryList spec={specOf(id)} pointer={pointer} title={title} list={list} />
      </CardBody>
    </Card>
  );
}
