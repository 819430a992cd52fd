import { useState } from 'react';
import { useImportArticles } from '@/api/support/article-files';
import { ProblemAlert } from '@/components/problem';
import { Button } from '@/components/ui/button';
import { Dialog, DialogContent } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { toast } from '@/lib/toast';
import * as messages from '@/messages';

const m = messages.articles;

export function ImportDialog({ onClose }: { onClose: () => void }) {
  const [file, setFile] = useState<File>();
  const taking = useImportArticles();

  function take(zip: File) {
    taking.mutate(zip, {
      onSuccess: (done) => {
        toast(m.imported(done));
        onClose();
      },
    });
  }

  return (
    <Dialog open onOpenChange={(open) => !open && onClose()}>
      <DialogContent title={m.importTitle} description={m.importText} className="max-w-md!">
        <form
          className="grid gap-4"
          onSubmit={(event) => {
            event.preventDefault();
            if (file) take(file);
          }}
        >
          <ProblemAlert error={taking.error} />
          <Field label={m.file}>
            <Input
              type="file"
              accept=".zip,application/zip"
              className="h-auto py-2"
              onChange={(event) => setFile(event.target.files?.[0])}
            />
          </Field>
          <div className="flex flex-wrap justify-end gap-2">
            <Button variant="secondary" onClick={onClose}>
              {messages.common.cancel}
            </Button>
            <Button type="submit" disabled={!file} busy={taking.isPending}>
              {m.import}
            </Button>
          </div>
        </form>
      </DialogContent>
    </Dialog>
  );
}
