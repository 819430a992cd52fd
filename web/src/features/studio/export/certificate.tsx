import { BadgeCheck, TriangleAlert } from 'lucide-react';
import type { RoundTrip } from '@/api/types';
import { Button } from '@/components/ui/button';
import { cn } from '@/lib/cn';
import * as messages from '@/messages';
import { useJump } from '../document/studio';

const m = messages.studio.certificate;

type Differing = RoundTrip['differences'];
type DifferencesProps = { differences: Differing; onJump: () => void };

function Differences({ differences, onJump }: DifferencesProps) {
  const jump = useJump();
  return (
    <ul className="grid gap-2">
      {differences.map(({ pointer, written, read }) => (
        <li key={pointer} className="text-sm">
          <Button
            variant="link"
            className="text-inherit! underline first-letter:uppercase"
            onClick={() => {
              onJump();
              jump({ pointer });
            }}
          >
            {messages.check.placeName(pointer) || messages.studio.critique.whole}
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

type ByLayoutProps = { reading: NonNullable<RoundTrip['byLayout']>; fields: number; onJump: () => void };

/** The harder reading: by a program that knows nothing of the marks in our documents. */
function ByLayout({ reading, fields, onJump }: ByLayoutProps) {
  const { same, differences, engine, engineVersion } = reading;
  return (
    <div className="grid gap-1 border-t border-current/20 pt-2">
      <p className="text-sm font-medium">{m.byLayout(same, fields)}</p>
      {differences.length > 0 && (
        <details className="text-sm">
          <summary className="min-h-6 cursor-pointer pointer-coarse:py-2">
            {m.otherwise(differences.length)}
          </summary>
          <div className="mt-1.5">
            <Differences differences={differences} onJump={onJump} />
          </div>
        </details>
      )}
      <p className="text-[0.8125rem]">{m.by(engine, engineVersion)}</p>
    </div>
  );
}

/** Whether a machine reads the finished document as it was written: by its marks, and by words and places alone. */
export function Certificate({ roundTrip, onJump }: { roundTrip: RoundTrip; onJump: () => void }) {
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
      <div className="grid min-w-0 flex-1 gap-1.5">
        <h3 className="font-semibold">
          {identical ? m.identical(fields) : m.differs(differences.length, fields)}
        </h3>
        {!identical && <Differences differences={differences} onJump={onJump} />}
        <p className="text-[0.8125rem]">{m.by(engine, engineVersion)}</p>
        {byLayout && <ByLayout reading={byLayout} fields={fields} onJump={onJump} />}
      </div>
    </section>
  );
}
