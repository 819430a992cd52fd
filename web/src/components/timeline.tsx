import type { StageChange } from '@/api/types';
import { formatMoment } from '@/lib/format';
import * as messages from '@/messages';

const m = messages.applications;

type TimelineProps = {
  history: StageChange[];
  applicant?: string;
  showReasons?: boolean;
  withdrawn?: boolean;
};

/** What happened to an application, the newest first; each step names the person who took it. */
export function Timeline({ history, applicant, showReasons, withdrawn }: TimelineProps) {
  const steps = [...history].sort((a, b) => b.at.localeCompare(a.at));
  return (
    <ol className="relative grid gap-5 before:absolute before:top-2 before:bottom-2 before:left-[5px] before:w-px before:bg-border">
      {withdrawn && (
        <li className="relative pl-6">
          <Dot />
          <p className="font-medium">{applicant ? messages.review.withdrawn : m.withdrawn}</p>
        </li>
      )}
      {steps.map((step) => (
        <li key={step.at + step.to.key} className="relative pl-6">
          <Dot filled={step === steps[0] && !withdrawn} />
          <p className="font-medium">
            {step.from ? m.movedTo(step.to.name) : applicant ? m.submittedBy(applicant) : m.submitted}
          </p>
          <p className="text-[0.8125rem] text-muted-foreground">
            <time dateTime={step.at}>{formatMoment(step.at)}</time>
            {step.from && ` · ${step.byName ? m.by(step.byName) : m.byTeam}`}
          </p>
          {showReasons && step.reason && <p className="mt-1 text-sm">{step.reason}</p>}
        </li>
      ))}
    </ol>
  );
}

function Dot({ filled }: { filled?: boolean }) {
  return (
    <span
      aria-hidden
      className={`absolute top-1.5 left-0 size-[11px] rounded-full border-2 ${filled ? 'border-accent bg-accent' : 'border-input bg-surface'}`}
    />
  );
}
