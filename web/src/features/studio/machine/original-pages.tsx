import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { originalPageQuery } from '@/api/cv/original';
import type { FieldSource } from '@/api/types';
import { BlobImage } from '@/components/blob-image';
import { Alert } from '@/components/ui/alert';
import { cn } from '@/lib/cn';
import { formatPercent } from '@/lib/format';
import { useStore } from '@/lib/store';
import { useVisible } from '@/lib/visible';
import * as messages from '@/messages';
import { isUnsure, lookedAt, useJump, useStudio } from '../document/studio';

const m = messages.studio.machine;
type Size = { width: number; height: number };
type Box = NonNullable<FieldSource['box']>;

/** A place on the page in shares of its size, so that it stays right at every zoom. */
function placeOf(box: Box, { width, height }: Size) {
  const share = (part: number, whole: number) => `${(part / whole) * 100}%`;
  return {
    left: share(box.x, width),
    top: share(box.y, height),
    width: share(box.width, width),
    height: share(box.height, height),
  };
}

type FieldBoxProps = { pointer: string; source: FieldSource & { box: Box }; size: Size };

function FieldBox({ pointer, source, size }: FieldBoxProps) {
  const { spot } = useStudio();
  const jump = useJump();
  const box = useRef<HTMLButtonElement>(null);
  const isLit = (place: string | undefined) =>
    place === pointer || Boolean(place && pointer.startsWith(`${place}/`));
  const lit = useStore(spot, (state) => isLit(lookedAt(state)));
  const focused = useStore(spot, (state) => isLit(state.focused));
  useEffect(() => {
    if (focused) box.current?.scrollIntoView({ block: 'nearest' });
  }, [focused]);
  return (
    <button
      ref={box}
      type="button"
      // The list has the same for the keyboard.
      tabIndex={-1}
      style={placeOf(source.box, size)}
      onClick={() => jump({ pointer })}
      onMouseEnter={() => spot.set({ pointed: pointer })}
      onMouseLeave={() => spot.set({ pointed: undefined })}
      className={cn(
        'absolute -m-0.5 box-content rounded-xs border p-0.5 transition-colors',
        isUnsure(source) ? 'border-[#b45309] bg-[#f59e0b]/20' : 'border-[#0f766e]/45 hover:bg-[#14b8a6]/20',
        lit && 'border-2! bg-[#14b8a6]/30!',
      )}
    />
  );
}

function OriginalPage({ page }: { page: number }) {
  const { cv } = useStudio();
  const [place, visible] = useVisible<HTMLElement>();
  const loaded = useQuery({ ...originalPageQuery(cv.id, page), enabled: visible });
  const size = loaded.data;
  const hidden = cv.original?.hidden.filter((text) => text.page === page) ?? [];
  return (
    <figure
      ref={place}
      className="relative overflow-hidden rounded-xs bg-white shadow-raised"
      style={{ aspectRatio: size ? size.width / size.height : 210 / 297 }}
    >
      {size && <BlobImage blob={size.picture} alt={m.pageAlt(page)} className="size-full" />}
      {loaded.error && <Alert tone="caution" title={m.pageFailed} className="m-4" />}
      {size && (
        <div aria-hidden>
          {Object.entries(cv.fields).map(
            ([pointer, source]) =>
              source.page === page &&
              source.box && (
                <FieldBox
                  key={pointer}
                  pointer={pointer}
                  source={{ ...source, box: source.box }}
                  size={size}
                />
              ),
          )}
          {hidden.map(
            ({ box, text }, index) =>
              box && (
                <span
                  key={index}
                  title={text}
                  style={placeOf(box, size)}
                  className="absolute border-2 border-dashed border-[#b91c1c] bg-[#ef4444]/20"
                />
              ),
          )}
        </div>
      )}
    </figure>
  );
}

/** The words of the field that is pointed at, or worked in. */
function PointedField() {
  const { spot, sources } = useStudio();
  const pointer = useStore(spot, lookedAt);
  const source = pointer ? sources.get(pointer) : undefined;
  return (
    <p className="sticky top-0 z-10 min-h-14 rounded-md border border-border bg-surface/95 px-3 py-2 text-sm shadow-card backdrop-blur-sm max-lg:top-30">
      {pointer && source ? (
        <>
          <span className="flex justify-between gap-3 text-[0.8125rem] text-muted-foreground">
            <span className="first-letter:uppercase">{messages.check.placeName(pointer)}</span>
            <span className={isUnsure(source) ? 'font-medium text-caution-foreground' : ''}>
              {messages.cvs.sure(formatPercent(source.confidence))}
            </span>
          </span>
          <span className="line-clamp-2">{source.text}</span>
        </>
      ) : (
        <span className="text-muted-foreground">{m.pointHint}</span>
      )}
    </p>
  );
}

/** The pages of the file with a frame around every field that was read. */
export function OriginalPages({ pages }: { pages: number }) {
  return (
    <div className="grid gap-4">
      <PointedField />
      {Array.from({ length: pages }, (_, index) => (
        <OriginalPage key={index} page={index + 1} />
      ))}
    </div>
  );
}
