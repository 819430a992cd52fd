import { BadgeCheck, TriangleAlert } from 'lucide-react';
import type { RoundTrip } from '@/api/types';
import { Button } from '@/components/ui/button';
import { cn } from '@/lib/cn';
import * as messages from '@/messages';
import { useJump } from '../document/studio';

const m = messages.studio.certificate;

type CertificateProps = { roundTrip: RoundTrip; onJump: () => void };

function Differences({ roundTrip, onJump }: CertificateProps) {
  const jump = useJump();
  return (
    <ul className="grid gap-2">
      {roundTrip.differences.map(({ pointer, written, read }) => (
        <li key={pointer} className="text-sm">
          <Button
            variant="link"
            className="first-letter:uppercase"
            onClick={() => {
              onJump();
              jump({ pointer });
            }}
          >
            {messages.check.placeName(pointer)}
          </Button>
          <span className="block">
            {m.written}: {written ?? m.nothing}
          </span>
          <span className="block">
            {m.read}: {read ?? m.nothing}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Whether a machine reads the finished document as it was written, field by field. */
export function Certificate({ roundTrip, onJump }: CertificateProps) {
  const { identical, fields, differences, engine, engineVersion, byLayout } = roundTrip;
  const Icon = identical ? BadgeCheck : TriangleAlert;
  return (
    <section
      aria-label={m.title}
      className={cn(
        'flex gap-3 rounded-lg p-4',
        identical ? 'bg-accent-soft text-accent-soft-foreground' : 'bg-caution-soft text-caution-foreground',
      )}
    >
      <Icon className="mt-0.5 size-6 shrink-0" aria-hidden />
      <div className="grid min-w-0 gap-1.5">
        <h3 className="font-semibold">
          {identical ? m.identical(fields) : m.differs(differences.length, fields)}
        </h3>
        {!identical && <Differences roundTrip={roundTrip} onJump={onJump} />}
        {byLayout && <p className="text-sm">{m.byLayout(byLayout.same, fields)}</p>}
        <p className="text-[0.8125rem]">{m.by(engine, engineVersion)}</p>
      </div>
    </section>
  );
}
