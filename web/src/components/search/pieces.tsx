import type { SearchHighlight } from '@/api/types';

/** A text in which the words that were looked for are marked. */
export function Pieces({ pieces }: { pieces: SearchHighlight['pieces'] }) {
  return pieces.map(({ text, match }, index) =>
    match ? (
      <mark key={index} className="rounded-xs bg-accent-soft text-accent-soft-foreground">
        {text}
      </mark>
    ) : (
      text
    ),
  );
}
