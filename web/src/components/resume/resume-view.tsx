import type { Resume } from '@/api/types';
import { Badge } from '@/components/ui/badge';
import { InlineText } from './inline-text';
import { sectionsOf, type ReadEntry, type ReadSection } from './resume-entries';

function Entry({ title, place, when, text, points = [] }: ReadEntry) {
  return (
    <div>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <p className="font-medium">{title}</p>
        {when && <p className="text-[0.8125rem] text-muted-foreground">{when}</p>}
      </div>
      {place && <p className="text-sm text-muted-foreground">{place}</p>}
      {text && (
        <p className="mt-1 max-w-[72ch] text-sm whitespace-pre-wrap">
          <InlineText text={text} />
        </p>
      )}
      {points.length > 0 && (
        <ul className="mt-1.5 grid max-w-[72ch] list-disc gap-1 pl-5 text-sm">
          {points.map((point, index) => (
            <li key={index}>
              <InlineText text={point} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Section({ section: { title, entries, words = [] } }: { section: ReadSection }) {
  return (
    <section>
      <h3 className="mb-3 border-b border-border pb-1.5 text-sm font-semibold">{title}</h3>
      <div className="grid gap-4">
        {entries.map((entry, index) => (
          <Entry key={index} {...entry} />
        ))}
        {words.length > 0 && (
          <ul className="flex flex-wrap gap-1.5">
            {words.map((word) => (
              <li key={word}>
                <Badge tone="outline">{word}</Badge>
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}

/** A CV to be read. */
export function ResumeView({ resume }: { resume: Resume }) {
  const { basics = {} } = resume;
  const { location, profiles = [] } = basics;
  const contact = [
    basics.email,
    basics.phone,
    [location?.city, location?.region].filter(Boolean).join(', '),
    basics.url,
    ...profiles.map(({ url, username, network }) => url ?? [network, username].filter(Boolean).join(': ')),
  ].filter(Boolean);
  return (
    <article className="grid gap-7 rounded-lg border border-border bg-surface p-5 shadow-card sm:p-7">
      <header>
        <h2 className="text-xl font-semibold">{basics.name}</h2>
        {basics.label && <p>{basics.label}</p>}
        <p className="mt-1 text-sm text-muted-foreground">{contact.join(' · ')}</p>
        {basics.summary && (
          <p className="mt-3 max-w-[72ch] text-sm whitespace-pre-wrap">
            <InlineText text={basics.summary} />
          </p>
        )}
      </header>
      {sectionsOf(resume).map((section) => (
        <Section key={section.id} section={section} />
      ))}
    </article>
  );
}
