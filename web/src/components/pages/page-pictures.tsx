import { ZoomIn, ZoomOut } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { BlobImage } from '@/components/blob-image';
import { ProblemAlert } from '@/components/problem';
import { Button } from '@/components/ui/button';
import { cn } from '@/lib/cn';
import { formatPercent } from '@/lib/format';
import { useVisible } from '@/lib/visible';
import * as messages from '@/messages';
import { usePagePicture, type Drawing } from './use-page-picture';

const m = messages.studio.preview;
const zooms = [0.5, 0.75, 1, 1.5, 2];

type Paper = { isLetter: boolean };
type PageProps = Paper & {
  page: number;
  pages: number;
  drawing: Drawing;
  zoom: number;
  onPages: (pages: number) => void;
  over: ReactNode;
};

function Page({ page, pages, drawing, zoom, isLetter, onPages, over }: PageProps) {
  const [place, visible] = useVisible<HTMLElement>();
  const { picture, fresh, error, retry } = usePagePicture({ drawing, page, place, zoom, visible }, onPages);
  return (
    <figure ref={place} style={{ width: `${zoom * 100}%` }} className="mx-auto">
      <ProblemAlert error={error} onRetry={retry} className="mb-3" />
      <div
        aria-busy={!fresh && !error}
        hidden={Boolean(error) && !picture}
        className={cn(
          'relative overflow-hidden rounded-xs bg-white shadow-raised',
          isLetter ? 'aspect-[8.5/11]' : 'aspect-[210/297]',
        )}
      >
        {!picture && visible && (
          <div className="m-[8%] grid h-[12%] animate-pulse place-items-center rounded-md bg-[#eef1f0] text-sm text-[#4c5654]">
            {m.drawing}
          </div>
        )}
        {picture && (
          <BlobImage
            blob={picture}
            alt={m.alt(page, pages)}
            className={cn('size-full object-contain object-top transition-opacity', !fresh && 'opacity-80')}
          />
        )}
        {over}
      </div>
      {pages > 1 && (
        <figcaption className="mt-1.5 text-center text-[0.8125rem] text-muted-foreground">
          {m.page(page, pages)}
        </figcaption>
      )}
    </figure>
  );
}

function Zoom({ step, onStep }: { step: number; onStep: (step: number) => void }) {
  return (
    <div className="ml-auto flex items-center" role="group" aria-label={m.zoom}>
      <Button
        variant="ghost"
        size="icon-sm"
        aria-label={m.smaller}
        disabled={step === 0}
        onClick={() => onStep(step - 1)}
      >
        <ZoomOut aria-hidden />
      </Button>
      <span className="w-10 text-center text-[0.8125rem] tabular-nums" role="status">
        {formatPercent(zooms[step] ?? 1)}
      </span>
      <Button
        variant="ghost"
        size="icon-sm"
        aria-label={m.larger}
        disabled={step === zooms.length - 1}
        onClick={() => onStep(step + 1)}
      >
        <ZoomIn aria-hidden />
      </Button>
    </div>
  );
}

type PagePicturesProps = Paper & {
  drawing: Drawing;
  /** What stands beside the zoom. */
  bar?: ReactNode;
  /** What lies over a page. */
  over?: (page: number) => ReactNode;
};

/** A document page by page, as it will be printed. */
export function PagePictures({ drawing, isLetter, bar, over }: PagePicturesProps) {
  const [pages, setPages] = useState(1);
  const [step, setStep] = useState(2);
  const zoom = zooms[step] ?? 1;
  return (
    <div className="grid min-w-0 gap-4">
      <div className="flex flex-wrap items-center justify-between gap-x-1.5 gap-y-2">
        {bar}
        <Zoom step={step} onStep={setStep} />
      </div>
      <div
        className="grid gap-5 overflow-x-auto pb-2"
        tabIndex={zoom > 1 ? 0 : undefined}
        role="group"
        aria-label={m.pages(pages)}
      >
        {Array.from({ length: pages }, (_, index) => (
          <Page
            key={index}
            page={index + 1}
            pages={pages}
            drawing={drawing}
            zoom={zoom}
            isLetter={isLetter}
            onPages={setPages}
            over={over?.(index + 1)}
          />
        ))}
      </div>
    </div>
  );
}
