import type { ReactNode } from 'react';

/** A part of the settings: what it is on the left, the controls on the right. */
export function Section({ title, text, children }: { title: string; text?: string; children: ReactNode }) {
  return (
    <section className="grid gap-x-10 gap-y-4 py-7 md:grid-cols-[15rem_minmax(0,1fr)]">
      <div>
        <h2 className="font-semibold">{title}</h2>
        {text && <p className="mt-1 text-sm text-muted-foreground">{text}</p>}
      </div>
      <div className="max-w-md min-w-0">{children}</div>
    </section>
  );
}
