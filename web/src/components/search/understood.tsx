import { X } from 'lucide-react';
import type { UnderstoodPart } from '@/api/types';
import * as messages from '@/messages';
import { partName } from './words';

const m = messages.search;

type UnderstoodProps = { parts: UnderstoodPart[]; onPlain: (text: string) => void };

/** What the search read from the words, each with a way to have it taken as mere words. */
export function Understood({ parts, onPlain }: UnderstoodProps) {
  if (parts.length === 0) return null;
  return (
    <div className="flex flex-wrap items-center gap-x-2 gap-y-1.5 text-[0.8125rem]">
      <span className="text-muted-foreground">{m.understood}</span>
      <ul className="contents">
        {parts.map((part) => (
          <li key={`${part.kind} ${part.text}`}>
            <button
              type="button"
              aria-label={`${partName(part)}: ${m.asWords(part.text)}`}
              title={m.asWords(part.text)}
              onClick={() => onPlain(part.text)}
              className="inline-flex min-h-7 items-center gap-1.5 rounded-full border border-border px-2.5 hover:bg-sunken pointer-coarse:min-h-9"
            >
              {partName(part)}
              <X className="size-3.5 text-muted-foreground" aria-hidden />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
