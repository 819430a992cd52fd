import type { Need, PostingView } from '@/api/types';
import { Badge } from '@/components/ui/badge';
import * as messages from '@/messages';

const m = messages.jobs;

function Skills({ posting, need, title }: { posting: PostingView; need: Need; title: string }) {
  const skills = posting.skills.filter((skill) => skill.need === need);
  if (skills.length === 0) return null;
  return (
    <div>
      <h3 className="mb-2 text-sm font-medium text-muted-foreground">{title}</h3>
      <ul className="flex flex-wrap gap-2">
        {skills.map(({ name, years }) => (
          <li key={name}>
            <Badge tone={need === 'MUST' ? 'accent' : 'outline'} className="px-3! py-1! text-sm!">
              {name}
              {years ? <span className="font-normal">{m.years(years)}</span> : null}
            </Badge>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Weight({ value }: { value: number }) {
  return (
    <span className="flex gap-1 pt-1.5" role="img" aria-label={m.weight(value)}>
      {[1, 2, 3, 4, 5].map((step) => (
        <span
          key={step}
          className={`size-2 rounded-full ${step <= value ? 'bg-accent' : 'border border-input'}`}
        />
      ))}
    </span>
  );
}

/** What a posting asks for, open before anybody applies. */
export function PostingAsks({ posting }: { posting: PostingView }) {
  return (
    <>
      {posting.skills.length > 0 && (
        <section className="grid gap-4">
          <h2 className="text-lg font-semibold">{m.asks}</h2>
          <Skills posting={posting} need="MUST" title={m.must} />
          <Skills posting={posting} need="NICE" title={m.nice} />
        </section>
      )}
      {posting.criteria.length > 0 && (
        <section>
          <h2 className="text-lg font-semibold">{m.criteria}</h2>
          <p className="mt-1 mb-3 text-sm text-muted-foreground">{m.criteriaText}</p>
          <ul className="divide-y divide-border border-y border-border">
            {posting.criteria.map(({ name, description, weight }) => (
              <li key={name} className="flex justify-between gap-6 py-3">
                <div>
                  <p className="font-medium">{name}</p>
                  {description && <p className="text-sm text-muted-foreground">{description}</p>}
                </div>
                <Weight value={weight} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
