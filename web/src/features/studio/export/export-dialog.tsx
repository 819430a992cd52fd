import { Download } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useGenerateDocument } from '@/api/cv/documents';
import { documentFormats, type CvMask, type DocumentFormat } from '@/api/types';
import { MaskFields } from '@/components/mask-fields';
import { ProblemAlert } from '@/components/problem';
import { Alert } from '@/components/ui/alert';
import { Button } from '@/components/ui/button';
import { Dialog, DialogContent } from '@/components/ui/dialog';
import { saveFile } from '@/lib/save-file';
import * as messages from '@/messages';
import { useStudio } from '../document/studio';
import { useWithPhoto } from '../photo/use-photo-address';
import { Certificate } from './certificate';

const m = messages.studio.export;

type FormatChoiceProps = { value: DocumentFormat; onChange: (format: DocumentFormat) => void };

function FormatChoice({ value, onChange }: FormatChoiceProps) {
  return (
    <fieldset>
      <legend className="mb-2 text-sm font-medium">{m.format}</legend>
      <div className="grid gap-2 sm:grid-cols-2">
        {documentFormats.map((format) => (
          <div
            key={format}
            className="relative flex items-start gap-3 rounded-md border border-border p-3 has-checked:border-accent has-checked:bg-accent-soft has-checked:text-accent-soft-foreground"
          >
            <input
              id={`format-${format}`}
              type="radio"
              name="format"
              value={format}
              checked={format === value}
              aria-describedby={`format-${format}-text`}
              onChange={() => onChange(format)}
              className="mt-1 size-4 accent-(--accent)"
            />
            <div>
              <label
                htmlFor={`format-${format}`}
                className="block cursor-pointer font-medium after:absolute after:inset-0"
              >
                {m.formats[format].name}
              </label>
              <p id={`format-${format}-text`} className="text-[0.8125rem]">
                {m.formats[format].text}
              </p>
            </div>
          </div>
        ))}
      </div>
    </fieldset>
  );
}

/** Makes a document of the CV as it stands, hands it over, and shows what a machine reads of it. */
export function ExportDialog({ onClose }: { onClose: () => void }) {
  const { cv, document } = useStudio();
  const [format, setFormat] = useState<DocumentFormat>('PDF');
  const [mask, setMask] = useState<CvMask[]>([]);
  const { withPhoto } = useWithPhoto();
  const generate = useGenerateDocument();
  const made = generate.data;
  const result = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (made) result.current?.scrollIntoView({ block: 'center' });
  }, [made]);

  function make() {
    const { dirty } = document.get();
    const what = dirty ? { resume: withPhoto(document.toSave().resume) } : { cvId: cv.id };
    generate.mutate({ ...what, format, mask }, { onSuccess: ({ url }) => saveFile(url) });
  }

  return (
    <Dialog open onOpenChange={(open) => !open && onClose()}>
      <DialogContent title={m.title} description={m.text} className="max-w-xl!">
        <div className="grid gap-5">
          <FormatChoice
            value={format}
            onChange={(next) => {
              setFormat(next);
              generate.reset();
            }}
          />
          <MaskFields mask={mask} onChange={setMask} />
          <ProblemAlert error={generate.error} />
          <div aria-live="polite" ref={result} className="grid gap-3 empty:hidden">
            {made?.roundTrip && <Certificate roundTrip={made.roundTrip} onJump={onClose} />}
            {made && !made.roundTrip && <Alert title={messages.cvs.made} />}
          </div>
          <div className="sticky -bottom-5 -mx-5 -mb-5 flex flex-wrap justify-end gap-2 border-t border-border bg-surface px-5 py-4">
            <Button variant="secondary" onClick={onClose}>
              {messages.common.close}
            </Button>
            <Button busy={generate.isPending} onClick={make}>
              {!generate.isPending && <Download aria-hidden />}
              {generate.isPending ? messages.cvs.making : m.make}
            </Button>
          </div>
        </div>
      </DialogContent>
    </Dialog>
  );
}
