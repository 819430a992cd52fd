import { useQuery } from '@tanstack/react-query';
import { ImagePlus, Trash2, UserRound } from 'lucide-react';
import { useRef } from 'react';
import { photoQuery, useRemovePhoto, useUploadPhoto } from '@/api/cv/photo';
import { BlobImage } from '@/components/blob-image';
import { Button } from '@/components/ui/button';
import { toastProblem } from '@/lib/problem-words';
import { toast } from '@/lib/toast';
import * as messages from '@/messages';
import { useStudio } from '../document/studio';

const m = messages.photo;

function usePhotoField() {
  const { cv, spot } = useStudio();
  const photo = useQuery(photoQuery(cv.id, cv.photoAt)).data;
  const remove = useRemovePhoto(cv.id);
  const upload = useUploadPhoto(cv.id);

  async function choose(file: File | undefined) {
    if (!file) return;
    try {
      spot.set({ opened: await createImageBitmap(file) });
    } catch {
      toast(m.unreadable, { tone: 'problem' });
    }
  }

  function removed(gone: Blob | undefined) {
    const bringBack = (blob: Blob) => upload.mutate(blob, { onError: toastProblem });
    toast(m.removed, gone && { action: { label: messages.common.undo, run: () => bringBack(gone) } });
  }

  return {
    cv,
    photo,
    choose,
    removing: remove.isPending,
    remove: () => remove.mutate(undefined, { onSuccess: () => removed(photo), onError: toastProblem }),
  };
}

/** A photo for the templates that have a place for one, and what becomes of it. */
export function PhotoField() {
  const { cv, photo, choose, removing, remove } = usePhotoField();
  const input = useRef<HTMLInputElement>(null);
  const has = cv.photoAt !== undefined;
  return (
    <div className="flex items-start gap-4 sm:col-span-2" role="group" aria-label={m.title}>
      <span className="grid size-20 shrink-0 place-items-center overflow-hidden rounded-lg border border-border bg-sunken text-muted-foreground">
        {has && photo ? (
          <BlobImage blob={photo} alt={m.yours} className="size-full object-cover" />
        ) : (
          <UserRound className="size-8" strokeWidth={1.5} aria-hidden />
        )}
      </span>
      <div className="grid min-w-0 gap-2">
        <div className="flex flex-wrap gap-1.5">
          <Button size="sm" variant="secondary" disabled={cv.locked} onClick={() => input.current?.click()}>
            <ImagePlus aria-hidden />
            {has ? m.another : m.add}
          </Button>
          {has && (
            <Button size="sm" variant="ghost" busy={removing} disabled={cv.locked} onClick={remove}>
              {!removing && <Trash2 aria-hidden />}
              {m.remove}
            </Button>
          )}
        </div>
        <p className="text-[0.8125rem] text-muted-foreground">{m.text}</p>
        <input
          ref={input}
          type="file"
          accept="image/*"
          className="sr-only"
          tabIndex={-1}
          aria-label={m.add}
          onChange={(event) => {
            void choose(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
      </div>
    </div>
  );
}
