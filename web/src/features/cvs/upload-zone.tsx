import { FileUp } from 'lucide-react';
import { useEffect, useRef, useState, type DragEvent } from 'react';
import { useUploadCv } from '@/api/cv/upload-cv';
import type { CvView } from '@/api/types';
import { ProblemAlert } from '@/components/problem';
import { Alert } from '@/components/ui/alert';
import { Button } from '@/components/ui/button';
import { Progress } from '@/components/ui/progress';
import { cn } from '@/lib/cn';
import { formatBytes } from '@/lib/format';
import * as messages from '@/messages';

const m = messages.cvs.upload;
const MAX_BYTES = 10 * 1024 * 1024;
const ACCEPTED = '.pdf,.docx,.html,.htm,.txt,.md,.json,.yaml,.yml';

/** Takes a file, shows how far it is, and hands over the CV that was read from it. */
export function UploadZone({ onRead }: { onRead: (cv: CvView) => void }) {
  const input = useRef<HTMLInputElement>(null);
  const choose = useRef<HTMLButtonElement>(null);
  const upload = useUploadCv();
  const [file, setFile] = useState<File>();
  const [over, setOver] = useState(false);
  const tooLarge = file && file.size > MAX_BYTES;
  const reading = upload.progress >= 1;

  function take(chosen: File | undefined) {
    if (!chosen) return;
    setFile(chosen);
    upload.reset();
    if (chosen.size <= MAX_BYTES) upload.mutate(chosen, { onSuccess: onRead });
  }

  useEffect(() => {
    // The button was away while the file was sent.
    if (upload.error && document.activeElement === document.body) choose.current?.focus();
  }, [upload.error]);

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  }

  return (
    <div className="grid gap-3">
      {/* The button inside does the same for the keyboard. */}
      <div
        role="group"
        aria-label={m.title}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        className={cn(
          'grid min-h-53 content-center justify-items-center gap-3 rounded-xl border-2 border-dashed border-input bg-surface px-4 py-9 text-center transition-colors',
          over && 'border-accent! bg-accent-soft!',
        )}
      >
        {upload.isPending && file ? (
          <div className="grid w-full max-w-sm gap-3" role="status">
            <p className="font-medium">{reading ? m.reading(file.name) : m.sending(file.name)}</p>
            <Progress value={reading ? null : upload.progress * 100} label={m.sending(file.name)} />
            <p className="text-[0.8125rem] text-muted-foreground">{formatBytes(file.size)}</p>
          </div>
        ) : (
          <>
            <FileUp className="size-8 text-accent" strokeWidth={1.5} aria-hidden />
            <div>
              <p className="font-medium">{m.drop}</p>
              <p className="text-[0.8125rem] text-muted-foreground">{m.formats}</p>
            </div>
            <Button ref={choose} onClick={() => input.current?.click()}>
              {m.choose}
            </Button>
          </>
        )}
        <input
          ref={input}
          type="file"
          accept={ACCEPTED}
          className="sr-only"
          tabIndex={-1}
          aria-label={m.title}
          onChange={(event) => {
            take(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
      </div>
      {tooLarge && <Alert live tone="danger" title={m.tooLarge} />}
      <ProblemAlert error={upload.error} />
    </div>
  );
}
