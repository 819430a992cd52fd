import { useQuery } from '@tanstack/react-query';
import { cvQuery } from '@/api/cv/cv';
import { templatesQuery } from '@/api/cv/documents';
import type { CoverLetterRequest, Resume } from '@/api/types';
import { InlineText } from '@/components/resume/inline-text';
import { formatLongDate } from '@/lib/format';
import * as messages from '@/messages';

const m = messages.letters;

/** The colour of the CV that the letter goes with, else that of its template. */
function useColour(meta: Resume['meta']) {
  const templates = useQuery(templatesQuery).data;
  const template = templates?.find(({ id }) => id === meta?.template) ?? templates?.[0];
  return meta?.directives?.accentColor ?? template?.accentColor;
}

/** The letter as it will stand on the page, part by part as the documents have them. */
export function LetterSheet({ content }: { content: CoverLetterRequest }) {
  const cv = useQuery({ ...cvQuery(content.cvId ?? ''), enabled: Boolean(content.cvId) }).data;
  const { basics, meta } = (content.cvId && cv?.resume) || {};
  const colour = useColour(meta);
  const contact = [basics?.email, basics?.phone, basics?.location?.city].filter(Boolean);
  const paragraphs = content.body.split(/\n\s*\n/u).filter((paragraph) => paragraph.trim());
  const date = formatLongDate(new Date(), content.language ?? meta?.language ?? 'en');
  return (
    <article
      aria-label={m.preview}
      lang={content.language ?? meta?.language}
      className="mx-auto grid aspect-[210/297] w-full max-w-2xl content-start gap-[1.2em] rounded-xs bg-white px-[9%] py-[10%] text-[clamp(0.75rem,2.2cqw,0.95rem)] leading-relaxed [overflow-wrap:anywhere] text-black shadow-raised"
    >
      {(basics?.name || contact.length > 0) && (
        <header>
          {basics?.name && (
            <p className="text-[1.45em] font-bold" style={{ color: colour }}>
              {basics.name}
            </p>
          )}
          <p>{contact.join('  |  ')}</p>
        </header>
      )}
      {content.recipient && <p className="whitespace-pre-line">{content.recipient}</p>}
      <p>{date}</p>
      {content.subject && (
        <p className="font-bold" style={{ color: colour }}>
          {content.subject}
        </p>
      )}
      {paragraphs.length === 0 && <p className="text-[#666]">{m.emptyPage}</p>}
      {paragraphs.map((paragraph, index) => (
        <p key={index}>
          <InlineText text={paragraph.trim().replaceAll(/\s*\n\s*/gu, ' ')} />
        </p>
      ))}
      {(content.closing || basics?.name) && (
        <p>
          {content.closing}
          {content.closing && basics?.name && <br />}
          {basics?.name}
        </p>
      )}
    </article>
  );
}
