import * as messages from '@/messages';

const m = messages.today.platform;
const places = [
  ['/jobs', m.jobs],
  ['/search-usage', m.usage],
  ['/help-articles', m.articles],
  ['/api/docs', m.docs],
  ['/dev/mail', m.mail],
] as const;

/** For an account that runs the platform and is on neither side. */
export function PlatformToday() {
  return (
    <section aria-labelledby="platform">
      <h2 id="platform" className="text-lg font-semibold">
        {m.title}
      </h2>
      <p className="mt-1 max-w-[68ch] text-muted-foreground">{m.text}</p>
      <ul className="mt-5 grid gap-3 sm:grid-cols-2">
        {places.map(([href, [name, text]]) => (
          <li
            key={href}
            className="relative rounded-lg border border-border bg-surface p-4 shadow-card hover:shadow-raised"
          >
            <a href={href} className="font-medium after:absolute after:inset-0">
              {name}
            </a>
            <p className="text-sm text-muted-foreground">{text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
