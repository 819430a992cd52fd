import { ArrowDown, ListOrdered } from 'lucide-react';
import { Alert } from '@/components/ui/alert';
import { Button } from '@/components/ui/button';
import { useStore } from '@/lib/store';
import * as messages from '@/messages';
import { isUnsure, useStudio } from '../document/studio';
import { BasicsCard } from './basics-card';
import { filledSections } from './section-order';
import { SectionCard } from './section-card';

const m = messages.cvs;

function focusNextUnsure() {
  const fields = [...window.document.querySelectorAll<HTMLElement>('[data-unsure]')];
  const at = fields.indexOf(window.document.activeElement as HTMLElement);
  fields[(at + 1) % fields.length]?.focus();
}

/** After an upload: what to look at first. */
function LookOver() {
  const { cv } = useStudio();
  const unsure = Object.values(cv.fields).filter(isUnsure).length;
  if (!cv.engine || (cv.version > 1 && unsure === 0)) return null;
  return (
    <section className="rounded-lg bg-accent-soft p-4 text-accent-soft-foreground">
      <h2 className="font-semibold">{m.lookOver}</h2>
      <p className="mt-0.5 text-sm">{unsure ? m.lowCount(unsure) : !cv.original?.recognised && m.allSure}</p>
      {cv.original?.recognised && <p className="mt-0.5 text-sm">{m.recognised}</p>}
      {unsure > 0 && (
        <Button variant="secondary" size="sm" onClick={focusNextUnsure} className="mt-3">
          <ArrowDown aria-hidden />
          {m.nextUnsure}
        </Button>
      )}
      {cv.warnings.map((warning) => (
        <Alert key={warning} tone="caution" title={warning} className="mt-3" />
      ))}
    </section>
  );
}

/** Everything that stands in the CV, section by section in the order of print. */
export function CvForm() {
  const { cv, document, spot } = useStudio();
  const sections = useStore(document, ({ content }) => filledSections(content.resume).join(' '));
  return (
    <fieldset
      className="grid min-w-0 gap-4"
      disabled={cv.locked}
      aria-label={messages.studio.panes.edit.name}
    >
      <LookOver />
      <BasicsCard />
      {sections
        .split(' ')
        .filter(Boolean)
        .map((id) => (
          <SectionCard key={id} id={id as Parameters<typeof SectionCard>[0]['id']} />
        ))}
      <Button variant="secondary" onClick={() => spot.set({ opened: 'arrange' })}>
        <ListOrdered aria-hidden />
        {messages.studio.arrange.open}
      </Button>
    </fieldset>
  );
}
