import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { reportsQuery } from '@/api/ats/check-cv';
import { formatRelative } from '@/lib/format';
import * as messages from '@/messages';

const m = messages.check;

export function EarlierChecks({ cvId, current }: { cvId: string; current: string | undefined }) {
  const reports = useQuery(reportsQuery(cvId));
  const earlier = reports.data?.items.filter(({ id, status }) => id !== current && status === 'READY') ?? [];
  if (earlier.length === 0) return null;
  return (
    <section>
      <h2 className="mb-1 text-sm font-semibold">{m.earlier}</h2>
      <ul>
        {earlier.map(({ id, score, createdAt, cvVersion, jobId }) => (
          <li key={id}>
            <Link
              to="/cvs/$cvId/check"
              params={{ cvId }}
              search={{ report: id, job: jobId ?? undefined }}
              className="-mx-2 flex items-baseline gap-3 rounded-md px-2 py-1.5 text-sm hover:bg-sunken"
            >
              <span className="font-semibold tabular-nums">{score}</span>
              <span className="text-muted-foreground">{m.outOf}</span>
              <span className="ml-auto text-right text-[0.8125rem] text-muted-foreground">
                {m.checkedOn(formatRelative(createdAt), cvVersion ?? 1)}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
