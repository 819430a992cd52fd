import type { ReactNode } from 'react';
import { Banknote, MapPin } from 'lucide-react';
import type { CandidateHit } from '@/api/types';
import { Pieces } from '@/components/search/pieces';
import { Why } from '@/components/search/why';
import { Avatar } from '@/components/ui/avatar';
import { Badge } from '@/components/ui/badge';
import { formatList, formatMoneyRange } from '@/lib/format';
import * as messages from '@/messages';
import { AskForAPosting } from './ask-to-apply';

const m = messages.talent;
const FEW = 8;

function Facts({ person }: { person: CandidateHit }) {
  const { place, openToRemote, seniority, salaryMin, salaryCurrency } = person;
  const where = [place, openToRemote && m.wantsRemote].filter(Boolean).join(' · ');
  return (
    <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-[0.8125rem] text-muted-foreground [&_li]:flex [&_li]:items-center [&_li]:gap-1.5 [&_svg]:size-4">
      {where && (
        <li>
          <MapPin aria-hidden />
          {where}
        </li>
      )}
      {seniority && <li>{messages.search.seniority[seniority]}</li>}
      {salaryMin != null && salaryCurrency && (
        <li>
          <Banknote aria-hidden />
          {m.wants(formatMoneyRange(salaryMin, null, salaryCurrency))}
        </li>
      )}
    </ul>
  );
}

type PersonProps = { person: CandidateHit; aside?: ReactNode; children: ReactNode };

/** Somebody as they show themself. */
export function Person({ person, aside, children }: PersonProps) {
  const { displayName, headline, desiredTitles, skills, highlights } = person;
  const marked = highlights.find(({ field }) => field === 'headline');
  const others = skills.length - FEW;
  return (
    <article className="flex gap-4 p-4 sm:p-5">
      <Avatar name={displayName} className="mt-0.5 size-10! max-sm:hidden" />
      <div className="min-w-0 flex-1">
        <div className="flex items-start justify-between gap-3">
          <h2 className="text-base font-semibold" data-list-item tabIndex={-1}>
            {displayName}
          </h2>
          {aside}
        </div>
        {headline && (
          <p className="mt-0.5 text-sm">{marked ? <Pieces pieces={marked.pieces} /> : headline}</p>
        )}
        <Facts person={person} />
        {desiredTitles.length > 0 && (
          <p className="mt-2 text-sm">
            <span className="text-muted-foreground">{m.titles}: </span>
            {formatList(desiredTitles)}
          </p>
        )}
        {skills.length > 0 && (
          <ul aria-label={m.skills} className="mt-2 flex flex-wrap gap-1.5">
            {skills.slice(0, FEW).map(({ skillId, name, years }) => (
              <li key={skillId}>
                <Badge tone="outline">{m.skill(name, years)}</Badge>
              </li>
            ))}
            {others > 0 && (
              <li className="self-center text-[0.8125rem] text-muted-foreground">{m.moreSkills(others)}</li>
            )}
          </ul>
        )}
        {children}
      </div>
    </article>
  );
}

/** Who was found, as they show themselves, each with the reason. */
export function PersonList({ people }: { people: CandidateHit[] }) {
  return (
    <ul className="divide-y divide-border overflow-hidden rounded-lg border border-border bg-surface shadow-card">
      {people.map((person) => (
        <li key={person.userId}>
          <Person person={person}>
            <Why why={person.why} />
            <div className="mt-3">
              <AskForAPosting person={person} />
            </div>
          </Person>
        </li>
      ))}
    </ul>
  );
}
