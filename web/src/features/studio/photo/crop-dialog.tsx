import { useEffect, useRef, useState, type PointerEvent } from 'react';
import { useUploadPhoto } from '@/api/cv/photo';
import { ProblemAlert } from '@/components/problem';
import { Button } from '@/components/ui/button';
import { Dialog, DialogContent } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { toast } from '@/lib/toast';
import * as messages from '@/messages';
import { useStudio } from '../document/studio';
import { dragged, squareOf, wholeCrop, type Crop } from './crop';

const m = messages.photo;
const SHOWN = 280;
/** Twice what is stored, so that it stays sharp. */
const SENT = 800;

function draw(canvas: HTMLCanvasElement, picture: ImageBitmap, crop: Crop) {
  const pen = canvas.getContext('2d');
  if (!pen) return;
  const { left, top, side } = squareOf(picture, crop);
  pen.fillStyle = 'white';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(picture, left, top, side, side, 0, 0, canvas.width, canvas.height);
}

function jpegOf(picture: ImageBitmap, crop: Crop): Promise<Blob | null> {
  const canvas = Object.assign(document.createElement('canvas'), { width: SENT, height: SENT });
  draw(canvas, picture, crop);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.92));
}

type CropViewProps = { picture: ImageBitmap; crop: Crop; onChange: (crop: Crop) => void };

/** The square as it will be; it can be dragged with a finger or a mouse. */
function CropView({ picture, crop, onChange }: CropViewProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (canvas.current) draw(canvas.current, picture, crop);
  }, [picture, crop]);

  function drag(event: PointerEvent<HTMLCanvasElement>) {
    if (event.buttons !== 1) return;
    const { clientWidth } = event.currentTarget;
    onChange(dragged(picture, crop, event.movementX / clientWidth, event.movementY / clientWidth));
  }

  return (
    <canvas
      ref={canvas}
      role="img"
      aria-label={m.preview}
      width={2 * SHOWN}
      height={2 * SHOWN}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      className="mx-auto aspect-square w-full max-w-70 cursor-move touch-none rounded-lg border border-border bg-white"
    />
  );
}

type SliderProps = {
  label: string;
  value: number;
  min: number;
  max: number;
  onChange: (value: number) => void;
};

function Slider({ label, value, min, max, onChange }: SliderProps) {
  return (
    <Field label={label}>
      <input
        type="range"
        min={min}
        max={max}
        step={(max - min) / 50}
        value={value}
        onChange={(event) => onChange(Number(event.target.value))}
        className="h-6 w-full cursor-pointer accent-(--accent) pointer-coarse:h-10"
      />
    </Field>
  );
}

/** Chooses the square of a picture that is printed: by hand, or with the keys on the sliders. */
export function CropDialog({ picture }: { picture: ImageBitmap }) {
  const { cv, spot } = useStudio();
  const upload = useUploadPhoto(cv.id);
  const close = () => spot.set({ opened: undefined });
  const [crop, setCrop] = useState(wholeCrop);
  const set = (part: Partial<Crop>) => setCrop({ ...crop, ...part });

  async function take() {
    const jpeg = await jpegOf(picture, crop);
    if (!jpeg) return;
    upload.mutate(jpeg, {
      onSuccess: () => {
        close();
        toast(m.kept);
      },
    });
  }

  return (
    <Dialog open onOpenChange={(open) => !open && close()}>
      <DialogContent title={m.crop} description={m.cropText} className="max-w-md!">
        <div className="grid gap-4">
          <CropView picture={picture} crop={crop} onChange={setCrop} />
          <Slider label={m.zoom} value={crop.zoom} min={1} max={4} onChange={(zoom) => set({ zoom })} />
          <div className="grid grid-cols-2 gap-4">
            <Slider label={m.across} value={crop.x} min={0} max={1} onChange={(x) => set({ x })} />
            <Slider label={m.down} value={crop.y} min={0} max={1} onChange={(y) => set({ y })} />
          </div>
          <ProblemAlert error={upload.error} />
          <div className="flex flex-wrap justify-end gap-2">
            <Button variant="secondary" onClick={close}>
              {messages.common.cancel}
            </Button>
            <Button busy={upload.isPending} onClick={() => void take()}>
              {m.take}
            </Button>
          </div>
        </div>
      </DialogContent>
    </Dialog>
  );
}
