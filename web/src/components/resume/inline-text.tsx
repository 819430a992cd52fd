import { Fragment } from 'react';
import { piecesOf, type Piece } from '@/lib/inline-markdown';

function Look({ piece: { text, bold, italic, href } }: { piece: Piece }) {
  const inner = italic ? <em>{text}</em> : text;
  const words = bold ? <strong className="font-semibold">{inner}</strong> : inner;
  if (!href) return words;
  return (
    <a href={href} rel="noopener nofollow ugc" target="_blank" className="underline underline-offset-3">
      {words}
    </a>
  );
}

/** A line of a CV with its bold, italic and links. */
export function InlineText({ text }: { text: string }) {
  return piecesOf(text).map((piece, index) => (
    <Fragment key={index}>
      <Look piece={piece} />
    </Fragment>
  ));
}
