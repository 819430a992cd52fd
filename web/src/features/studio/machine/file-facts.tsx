import { ExternalLink } from 'lucide-react';
import { originalLink } from '@/api/cv/original';
import type { CvView } from '@/api/types';
import { Alert } from '@/components/ui/alert';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { toastProblem } from '@/lib/problem-words';
import * as messages from '@/messages';
import { useStudio } from '../document/studio';

const m = messages.studio.machine;
type Facts = NonNullable<CvView['original']>;

/** What about the form of the file matters to machines; what may trip them stands out. */
function factsOf(original: Facts): { text: string; trap: boolean }[] {
  const { pages, columns, tables, textBoxes, images } = original;
  return [
    { text: original.type, trap: false },
    pages > 0 && { text: m.facts.pages(pages), trap: false },
    columns > 1 && { text: m.facts.columns(columns), trap: true },
    tables > 0 && { text: m.facts.tables(tables), trap: true },
    textBoxes > 0 && { text: m.facts.textBoxes(textBoxes), trap: true },
    images > 0 && { text: m.facts.images(images), trap: false },
    original.textInHeaderOrFooter && { text: m.facts.header, trap: true },
    original.recognised && { text: m.facts.recognised, trap: true },
  ].filter((fact) => fact !== false);
}

function Hidden({ hidden }: { hidden: Facts['hidden'] }) {
  if (hidden.length === 0) return null;
  return (
    <Alert tone="danger" title={m.hidden(hidden.length)}>
      <p>{m.hiddenText}</p>
      <ul className="mt-1 list-disc pl-5">
        {hidden.map(({ text, why }, index) => (
          <li key={index}>
            “{text}” ({m.why[why]})
          </li>
        ))}
      </ul>
    </Alert>
  );
}

export function FileFacts() {
  const { cv } = useStudio();

  async function open() {
    try {
      window.open((await originalLink(cv.id)).url, '_blank', 'noopener');
    } catch (error) {
      toastProblem(error);
    }
  }

  return (
    <section className="grid gap-3" aria-label={m.form}>
      <div className="flex flex-wrap items-center justify-between gap-2">
        <p className="text-[0.8125rem] text-muted-foreground">
          {messages.cvs.readBy(cv.engine ?? '', cv.engineVersion ?? '')} ·{' '}
          {m.read(Object.keys(cv.fields).length)}
        </p>
        <Button variant="ghost" size="sm" onClick={() => void open()}>
          <ExternalLink aria-hidden />
          {messages.cvs.original}
        </Button>
      </div>
      {cv.original && (
        <ul className="flex flex-wrap gap-1.5">
          {factsOf(cv.original).map(({ text, trap }) => (
            <li key={text}>
              <Badge tone={trap ? 'caution' : 'neutral'}>{text}</Badge>
            </li>
          ))}
        </ul>
      )}
      {cv.original && <Hidden hidden={cv.original.hidden} />}
    </section>
  );
}
