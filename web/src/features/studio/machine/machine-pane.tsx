import { useState } from 'react';
import type { CvView } from '@/api/types';
import { Segments } from '@/components/segments';
import * as messages from '@/messages';
import { useStudio } from '../document/studio';
import { FileFacts } from './file-facts';
import { OriginalPages } from './original-pages';
import { ReadList } from './read-list';

const m = messages.studio.machine;

/** How many pages can be shown: only those of a PDF have places on them. */
function pagesOf({ original, fields }: CvView): number {
  if (original && original.type !== 'PDF') return 0;
  const read = Object.values(fields).map(({ box, page = 0 }) => (box ? page : 0));
  return Math.max(original?.pages ?? 0, ...read, 0);
}

/** What a machine read from the file, and how sure it was: on its pages where it has some, and field by field. */
export function MachinePane() {
  const { cv } = useStudio();
  const pages = pagesOf(cv);
  const hasPages = pages > 0;
  const [view, setView] = useState<'page' | 'list'>(hasPages ? 'page' : 'list');
  if (!cv.engine)
    return <p className="mx-auto max-w-[46ch] py-10 text-center text-muted-foreground">{m.noOriginal}</p>;
  return (
    <div className="grid gap-4">
      <FileFacts />
      {hasPages && (
        <Segments
          label={m.view}
          value={view}
          onChange={setView}
          options={[
            { value: 'page', name: m.onPage },
            { value: 'list', name: m.asList },
          ]}
        />
      )}
      {view === 'page' ? <OriginalPages pages={pages} /> : <ReadList />}
    </div>
  );
}
