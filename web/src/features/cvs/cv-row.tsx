import { Link } from '@tanstack/react-router';
import { CornerDownRight, FileText, Lock, ScanSearch, Trash2 } from 'lucide-react';
import type { CvSummary } from '@/api/types';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { cn } from '@/lib/cn';
import { formatRelative, languageName } from '@/lib/format';
import * as messages from '@/messages';

const m = messages.cvs;

type CvRowProps = { cv: CvSummary; onDelete: (cv: CvSummary) => void };

function CvFacts({ cv }: { cv: CvSummary }) {
  return (
    <p className="flex flex-wrap items-center gap-2 text-[0.8125rem] text-muted-foreground">
      {cv.locked && (
        <Badge tone="neutral">
          <Lock aria-hidden />
          {m.locked}
        </Badge>
      )}
      {cv.jobId && <Badge tone="accent">{m.forPosting}</Badge>}
      {cv.language && <Badge tone="outline">{languageName(cv.language)}</Badge>}
      <Badge tone="outline">{m.version(cv.version)}</Badge>
      <span>{formatRelative(cv.updatedAt)}</span>
    </p>
  );
}

function Row({ cv, onDelete, variant }: CvRowProps & { variant?: boolean }) {
  const Icon = variant ? CornerDownRight : FileText;
  return (
    <div
      className={cn(
        'relative flex flex-wrap items-center gap-x-4 gap-y-3 p-4 hover:bg-sunken/60 sm:px-5',
        variant ? 'py-3! pl-8 sm:pl-10' : 'sm:py-5',
      )}
    >
      <span
        className={cn(
          'grid shrink-0 place-items-center rounded-md',
          variant ? 'size-6 text-muted-foreground' : 'size-11 bg-accent-soft text-accent-soft-foreground',
        )}
      >
        <Icon className="size-5" aria-hidden />
      </span>
      <div className="min-w-0 flex-1 basis-48">
        <h2 className={variant ? 'text-[0.9375rem] font-medium' : 'font-semibold'}>
          <Link
            to="/cvs/$cvId"
            params={{ cvId: cv.id }}
            data-list-item
            className="rounded-sm after:absolute after:inset-0 hover:text-accent"
          >
            {cv.title}
          </Link>
        </h2>
        {!variant && (
          <p className="text-sm text-muted-foreground">
            {[cv.name, cv.label].filter(Boolean).join(' · ') || m.updated(formatRelative(cv.updatedAt))}
          </p>
        )}
      </div>
      <CvFacts cv={cv} />
      <div className="relative z-10 flex gap-1">
        <Button asChild variant="secondary" size="sm">
          <Link to="/cvs/$cvId/check" params={{ cvId: cv.id }} search={{ job: cv.jobId }}>
            <ScanSearch aria-hidden />
            {m.check}
          </Link>
        </Button>
        <Button
          variant="ghost"
          size="icon-sm"
          aria-label={m.delete(cv.title)}
          disabled={cv.locked}
          onClick={() => onDelete(cv)}
        >
          <Trash2 aria-hidden />
        </Button>
      </div>
    </div>
  );
}

type CvGroupProps = { master: CvSummary; variants: CvSummary[]; onDelete: (cv: CvSummary) => void };

/** A CV with its variants under it. */
export function CvGroup({ master, variants, onDelete }: CvGroupProps) {
  return (
    <li>
      <Row cv={master} onDelete={onDelete} />
      {variants.length > 0 && (
        <ul aria-label={m.variantsOf(master.title)} className="divide-y divide-border border-t border-border">
          {variants.map((variant) => (
            <li key={variant.id}>
              <Row cv={variant} onDelete={onDelete} variant />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** Masters with their variants; a variant whose master is gone stands for itself. */
export function groupsOf(cvs: CvSummary[]): { master: CvSummary; variants: CvSummary[] }[] {
  const ids = new Set(cvs.map(({ id }) => id));
  const isVariant = (cv: CvSummary) => Boolean(cv.masterId && ids.has(cv.masterId));
  return cvs
    .filter((cv) => !isVariant(cv))
    .map((master) => ({ master, variants: cvs.filter(({ masterId }) => masterId === master.id) }));
}
