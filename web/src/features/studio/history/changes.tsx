import { ArrowUpDown, Minus, PencilLine, Plus, type LucideIcon } from 'lucide-react';
import type { CvChange } from '@/api/types';
import * as messages from '@/messages';

const m = messages.studio.versions;
const icons: Record<CvChange['kind'], LucideIcon> = {
  ADDED: Plus,
  REMOVED: Minus,
  CHANGED: PencilLine,
  MOVED: ArrowUpDown,
};

/** A value of a CV in words: an entry as the texts that it holds. */
function wordsOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(wordsOf).filter(Boolean).join('\n');
  if (typeof value === 'object') return Object.values(value).map(wordsOf).filter(Boolean).join(' · ');
  return String(value);
}

function Change({ change: { pointer, kind, before, after } }: { change: CvChange }) {
  const Icon = icons[kind];
  return (
    <li className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-2.5 py-3">
      <Icon className="mt-1 size-4 text-muted-foreground" aria-hidden />
      <div className="grid gap-1">
        <p className="text-[0.8125rem] text-muted-foreground">
          <span className="sr-only">{m.kinds[kind]}: </span>
          <span className="inline-block first-letter:uppercase">
            {messages.check.placeName(pointer) || messages.studio.critique.whole}
          </span>
          {kind === 'MOVED' && ` – ${m.kinds.MOVED}`}
        </p>
        {kind !== 'MOVED' && (
          <>
            {wordsOf(before) && (
              <del className="rounded-sm bg-danger-soft px-1.5 py-0.5 text-sm whitespace-pre-line text-danger-foreground">
                {wordsOf(before)}
              </del>
            )}
            {wordsOf(after) && (
              <ins className="rounded-sm bg-accent-soft px-1.5 py-0.5 text-sm whitespace-pre-line text-accent-soft-foreground no-underline">
                {wordsOf(after)}
              </ins>
            )}
          </>
        )}
      </div>
    </li>
  );
}

/** What stands where now and stood there before. */
export function Changes({ changes }: { changes: CvChange[] }) {
  if (changes.length === 0) return <p className="text-muted-foreground">{m.same}</p>;
  return (
    <ul aria-label={m.changes} className="divide-y divide-border">
      {changes.map((change) => (
        <Change key={change.kind + change.pointer} change={change} />
      ))}
    </ul>
  );
}
