import { ArrowDown, ExternalLink } from 'lucide-react';
import { useContext } from 'react';
import { originalLink } from '@/api/cv/documents';
import type { CvView } from '@/api/types';
import { Alert } from '@/components/ui/alert';
import { Button } from '@/components/ui/button';
import { Card, CardBody } from '@/components/ui/card';
import { formatPercent } from '@/lib/format';
import { toastProblem } from '@/lib/problem-words';
import * as messages from '@/messages';
import { sourceOf } from './cv-form';
import { isUnsure, ReadingContext } from './reading';

const m = messages.cvs;

function focusNextUnsure() {
  const fields = [...document.querySelectorAll<HTMLElement>('[data-unsure]')];
  const at = fields.indexOf(document.activeElement as HTMLElement);
  fields[(at + 1) % fields.length]?.focus();
}

/** What the machine read, how sure it is, and where the words stand in the original. */
export function SourcePanel({ cv }: { cv: CvView }) {
  const { fields, shown } = useContext(ReadingContext);
  const unsure = Object.values(fields).filter(isUnsure).length;
  const source = shown ? sourceOf(fields, shown) : undefined;
  if (!cv.engine) return null;

  async function openOriginal() {
    try {
      window.open((await originalLink(cv.id)).url, '_blank', 'noopener');
    } catch (error) {
      toastProblem(error);
    }
  }

  return (
    <Card className="lg:sticky lg:top-20">
      <CardBody className="grid gap-4">
        <div>
          <h2 className="font-semibold">{m.lookOver}</h2>
          <p className="mt-1 text-sm text-muted-foreground">{unsure ? m.lowCount(unsure) : m.allSure}</p>
        </div>
        {unsure > 0 && (
          <Button variant="soft" size="sm" onClick={focusNextUnsure} className="w-fit">
            <ArrowDown aria-hidden />
            {m.nextUnsure}
          </Button>
        )}
        {source && (
          <div aria-live="polite" className="hidden lg:block">
            <p className="mb-1.5 flex justify-between text-[0.8125rem] text-muted-foreground">
              <span>
                {m.readFrom}
                {source.page ? ` ${m.page(source.page)}` : ''}
              </span>
              <span className={isUnsure(source) ? 'font-medium text-caution-foreground' : ''}>
                {m.sure(formatPercent(source.confidence))}
              </span>
            </p>
            <blockquote className="max-h-64 overflow-y-auto rounded-md border-l-2 border-accent bg-sunken px-3 py-2 text-sm whitespace-pre-wrap">
              {source.text}
            </blockquote>
          </div>
        )}
        {cv.warnings.map((warning) => (
          <Alert key={warning} tone="caution" title={warning} />
        ))}
        <div className="flex flex-wrap items-center justify-between gap-2 border-t border-border pt-4">
          <p className="text-[0.8125rem] text-muted-foreground">
            {m.readBy(cv.engine, cv.engineVersion ?? '')}
          </p>
          <Button variant="ghost" size="sm" onClick={() => void openOriginal()}>
            <ExternalLink aria-hidden />
            {m.original}
          </Button>
        </div>
      </CardBody>
    </Card>
  );
}
