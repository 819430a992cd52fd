import { default as Render } from 'markdown-to-jsx';
import { cn } from '@/lib/cn';

/** Text that people wrote in Markdown; HTML in it stays text. */
export function Markdown({ text, className }: { text: string; className?: string }) {
  return (
    <Render
      className={cn('prose-plain', className)}
      options={{
        disableParsingRawHTML: true,
        forceBlock: true,
        forceWrapper: true,
        overrides: {
          h1: 'h2',
          img: () => null,
          a: { props: { rel: 'noopener nofollow ugc', target: '_blank' } },
        },
      }}
    >
      {text}
    </Render>
  );
}
