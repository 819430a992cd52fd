import { Link } from '@tanstack/react-router';
import { Check } from 'lucide-react';
import { useEffect, type ReactNode } from 'react';
import { Logo } from '@/components/logo';
import * as messages from '@/messages';

const m = messages.auth.side;

type AuthLayoutProps = { title: string; text?: ReactNode; children: ReactNode; foot?: ReactNode };

/** The pages before one is in: the form on a calm ground, beside it what one gets into. */
export function AuthLayout({ title, text, children, foot }: AuthLayoutProps) {
  useEffect(() => {
    document.title = `${title} · ${messages.common.product}`;
  }, [title]);
  return (
    <div className="grid flex-1 lg:grid-cols-[1fr_minmax(26rem,38%)]">
      <div className="flex flex-col px-4 py-5 sm:px-8">
        <Link to="/" className="w-fit rounded-md" aria-label={messages.common.product}>
          <Logo />
        </Link>
        <div className="mx-auto flex w-full max-w-md flex-1 flex-col justify-center py-10">
          <h1 className="text-2xl font-semibold sm:text-[1.75rem]">{title}</h1>
          {text && <p className="mt-2 text-muted-foreground">{text}</p>}
          <div className="mt-7">{children}</div>
          {foot && <p className="mt-7 text-sm text-muted-foreground">{foot}</p>}
        </div>
      </div>
      <aside className="hidden flex-col justify-center gap-14 border-l border-border bg-accent-soft p-10 text-accent-soft-foreground lg:flex">
        <Thread />
        <div>
          <p className="max-w-[14ch] text-3xl leading-tight font-semibold tracking-tight">{m.quote}</p>
          <ul className="mt-7 grid gap-3">
            {m.points.map((point) => (
              <li key={point} className="flex max-w-[44ch] gap-3">
                <Check className="mt-1 size-4 shrink-0" aria-hidden />
                {point}
              </li>
            ))}
          </ul>
        </div>
      </aside>
    </div>
  );
}

/** Two sheets joined by one thread: both sides, one piece of work. */
function Thread() {
  const sheet = { fill: 'var(--surface)', stroke: 'currentColor', strokeWidth: 2 };
  return (
    <svg viewBox="0 0 320 190" className="w-full max-w-sm" aria-hidden>
      <rect x="8" y="24" width="116" height="150" rx="10" {...sheet} transform="rotate(-4 66 99)" />
      <rect x="196" y="16" width="116" height="150" rx="10" {...sheet} transform="rotate(5 254 91)" />
      <g fill="none" stroke="currentColor" strokeWidth="3" strokeLinecap="round" opacity=".28">
        <path d="M30 58h52M28 78h70M29 94h60M31 126h66M32 142h44M226 52h52M224 72h66M222 104h60M220 120h66M219 136h38" />
      </g>
      <path
        d="M98 110c40-34 74 44 126-20"
        fill="none"
        stroke="currentColor"
        strokeWidth="3.5"
        strokeLinecap="round"
        strokeDasharray="9 9"
      />
      <circle cx="96" cy="112" r="6" fill="currentColor" />
      <circle cx="226" cy="88" r="6" fill="currentColor" />
    </svg>
  );
}
