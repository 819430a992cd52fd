import { Check, CircleDashed } from 'lucide-react';
import type { CvCheck, MachineView } from '@/api/types';
import { Badge } from '@/components/ui/badge';
import { formatList } from '@/lib/format';
import * as messages from '@/messages';

const m = messages.check;

/** The skills that the posting asks for: found where, and the honest gaps. */
export function Coverage({ coverage, advice }: { coverage: CvCheck['coverage']; advice: boolean }) {
  return (
    <div className="grid gap-6 sm:grid-cols-2">
      <div>
        <h3 className="mb-2 text-sm font-medium text-muted-foreground">{m.matched}</h3>
        <ul className="grid gap-2.5">
          {coverage.matched.map(({ skill, must, how, found, evidence }) => (
            <li key={skill} className="flex gap-2.5">
              <Check className="mt-1 size-4 shrink-0 text-accent" aria-hidden />
              <div className="min-w-0">
                <p>
                  <span className="font-medium">{skill}</span>
                  <span className="text-sm text-muted-foreground">
                    {' '}
                    {[how === 'RELATED' ? m.relatedTo(found) : m.how[how], must && m.must]
                      .filter(Boolean)
                      .join(', ')}
                  </span>
                </p>
                <p className="text-[0.8125rem] text-muted-foreground">“{evidence.quote}”</p>
              </div>
            </li>
          ))}
          {coverage.matched.length === 0 && <li className="text-sm text-muted-foreground">{m.none}</li>}
        </ul>
      </div>
      <div>
        <h3 className="mb-2 text-sm font-medium text-muted-foreground">{m.missing}</h3>
        <ul className="grid gap-2.5">
          {coverage.missing.map((gap) => (
            <li key={gap.skill} className="flex gap-2.5">
              <CircleDashed className="mt-1 size-4 shrink-0 text-muted-foreground" aria-hidden />
              <div className="min-w-0">
                <p>
                  <span className="font-medium">{gap.skill}</span>
                  {gap.must && <span className="text-sm text-muted-foreground"> {m.must}</span>}
                </p>
                {advice && <p className="text-[0.8125rem] text-muted-foreground">{gap.advice}</p>}
              </div>
            </li>
          ))}
          {coverage.missing.length === 0 && <li className="text-sm text-muted-foreground">{m.none}</li>}
        </ul>
        {advice && coverage.missing.length > 0 && (
          <p className="mt-4 text-[0.8125rem] text-muted-foreground">{m.gapText}</p>
        )}
      </div>
    </div>
  );
}

export function MachineReading({ view }: { view: MachineView }) {
  const rows: [string, string][] = [
    [m.experience, m.months(Math.floor(view.experienceMonths / 12), view.experienceMonths % 12)],
    [m.positions, formatList(view.positions) || m.none],
    [m.education, view.highestEducation ? m.levels[view.highestEducation] : m.none],
    [m.languages, formatList(view.languages) || m.none],
  ];
  return (
    <dl className="grid gap-3 text-sm">
      {rows.map(([name, value]) => (
        <div key={name} className="grid gap-x-4 sm:grid-cols-[8rem_1fr]">
          <dt className="text-muted-foreground">{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      <div className="grid gap-x-4 gap-y-1.5 sm:grid-cols-[8rem_1fr]">
        <dt className="text-muted-foreground">{m.skills}</dt>
        <dd className="flex flex-wrap gap-1.5">
          {view.skills.map(({ skillId, name, inContext }) => (
            <Badge key={skillId} tone={inContext ? 'accent' : 'outline'}>
              {name}
            </Badge>
          ))}
          {view.skills.length === 0 && m.none}
        </dd>
      </div>
    </dl>
  );
}
