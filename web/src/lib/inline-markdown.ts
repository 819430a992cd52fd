/* The little Markdown that lines of a CV may hold: **bold**, *italic*, [words](https://…). */

const MARKS =
  /\*\*(?=\S)([\s\S]*?\S)\*\*(?!\*)|\*(?=\S)([^*]*?[^\s*])\*|\[([^\]]+)\]\((https?:\/\/[^\s)]+|mailto:[^\s)]+)\)/u;

export type Piece = { text: string; bold?: boolean; italic?: boolean; href?: string };

/** The line in pieces of one look each. */
export function piecesOf(line: string, look: Omit<Piece, 'text'> = {}): Piece[] {
  const found = MARKS.exec(line);
  if (!found) return line ? [{ text: line, ...look }] : [];
  const [whole, bold, italic, words, href] = found;
  const inner =
    bold !== undefined
      ? piecesOf(bold, { ...look, bold: true })
      : italic !== undefined
        ? piecesOf(italic, { ...look, italic: true })
        : piecesOf(words ?? '', { ...look, href: href ?? '' });
  const before = line.slice(0, found.index);
  return [
    ...(before ? [{ text: before, ...look }] : []),
    ...inner,
    ...piecesOf(line.slice(found.index + whole.length), look),
  ];
}

export const plainWords = (line: string) =>
  piecesOf(line)
    .map(({ text }) => text)
    .join('');

/** Where a range of the plain words stands in the line with its marks. */
export function placeInLine(line: string, start: number, end: number): [number, number] {
  const words = plainWords(line).slice(start, end);
  if (!words) return [0, line.length];
  // The marks only add characters: the words stand at or after their place in the plain line.
  const at = line.indexOf(words, start);
  return at === -1 ? [0, line.length] : [at, at + words.length];
}

export type Edit = { text: string; start: number; end: number };

/** Puts marks around the selected words, or takes them away again. */
export function toggleMark({ text, start, end }: Edit, mark: '**' | '*'): Edit {
  const chosen = text.slice(start, end);
  const outside = text.slice(0, start).endsWith(mark) && text.slice(end).startsWith(mark);
  const isDouble =
    mark === '*' && text.slice(0, start).endsWith('**') && !text.slice(0, start).endsWith('***');
  if (outside && !isDouble) {
    const length = mark.length;
    return {
      text: text.slice(0, start - length) + chosen + text.slice(end + length),
      start: start - length,
      end: end - length,
    };
  }
  const lead = chosen.length - chosen.trimStart().length;
  const core = chosen.trim();
  const from = start + lead;
  return {
    text: text.slice(0, from) + mark + core + mark + text.slice(from + core.length),
    start: from + mark.length,
    end: from + mark.length + core.length,
  };
}

export function withLink({ text, start, end }: Edit, address: string): Edit {
  const words = text.slice(start, end) || address;
  const link = `[${words}](${address})`;
  return { text: text.slice(0, start) + link + text.slice(end), start, end: start + link.length };
}
