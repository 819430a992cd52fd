import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { searchUsageQuery } from '@/api/search/usage';
import type { AskedText, SearchAnalytics } from '@/api/types';
import { Page } from '@/components/page';
import { ProblemAlert } from '@/components/problem';
import { Segments } from '@/components/segments';
import { SkeletonList } from '@/components/ui/skeleton';
import { formatNumber, formatPercent } from '@/lib/format';
import * as messages from '@/messages';

const from = '/search-usage' as const;

/** The first of so many days, of which today is the last. */
function firstOf(days: number): string {
  return new Date(Date.now() - (days - 1) * 86_400_000).toISOString().slice(0, 10);
}

function Figures({ usage }: { usage: SearchAnalytics }) {
  const { questions, withoutResults, clicks, clickThroughRate, meanPosition } = usage;
  const { none, share, ...names } = messages.usage;
  const rows = [
    [names.questions, formatNumber(questions)],
    [names.withoutResults, share(withoutResults, questions)],
    [names.clicks, formatNumber(clicks)],
    [names.clickThroughRate, clickThroughRate === undefined ? none : formatPercent(clickThroughRate)],
    [names.meanPosition, meanPosition === undefined ? none : formatNumber(meanPosition)],
  ];
  return (
    <dl className="grid grid-cols-[repeat(auto-fit,minmax(11rem,1fr))] gap-3">
      {rows.map(([name, value]) => (
        <div key={name} className="rounded-lg border border-border bg-surface p-4 shadow-card">
          <dt className="text-[0.8125rem] text-muted-foreground">{name}</dt>
          <dd className="mt-1 text-xl font-semibold tabular-nums">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Texts({ title, texts }: { title: string; texts: AskedText[] }) {
  return (
    <section>
      <h2 className="mb-2 text-lg font-semibold">{title}</h2>
      {texts.length === 0 ? (
        <p className="text-muted-foreground">{messages.usage.noTexts}</p>
      ) : (
        <table className="w-full overflow-hidden rounded-lg border border-border bg-surface text-left text-sm shadow-card">
          <thead>
            <tr className="text-[0.8125rem] text-muted-foreground">
              <th scope="col" className="px-4 py-2.5 font-medium">
                {messages.usage.text}
              </th>
              <th scope="col" className="px-4 py-2.5 text-right font-medium">
                {messages.usage.askings}
              </th>
              <th scope="col" className="px-4 py-2.5 text-right font-medium">
                {messages.usage.hits}
              </th>
            </tr>
          </thead>
          <tbody className="divide-y divide-border border-t border-border">
            {texts.map(({ text, askings, hits }) => (
              <tr key={text}>
                <th scope="row" className="px-4 py-2.5 font-medium wrap-anywhere">
                  {text}
                </th>
                <td className="px-4 py-2.5 text-right tabular-nums">{formatNumber(askings)}</td>
                <td className="px-4 py-2.5 text-right tabular-nums">{formatNumber(hits)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

/** What people look for, for who looks after the platform. */
export function UsagePage() {
  const { days } = useSearch({ from });
  const navigate = useNavigate({ from });
  const shown = days ?? '30';
  const usage = useQuery(searchUsageQuery(firstOf(Number(shown))));
  return (
    <Page title={messages.usage.title} lead={messages.usage.lead}>
      <Segments
        label={messages.usage.time}
        value={shown}
        onChange={(next) => void navigate({ search: { days: next === '30' ? undefined : next } })}
        className="mb-5"
        options={(['7', '30', '90'] as const).map((value) => ({ value, name: messages.usage.days[value] }))}
      />
      {usage.isPending && <SkeletonList rows={4} className="h-16" />}
      <ProblemAlert error={usage.error} onRetry={() => void usage.refetch()} />
      {usage.data && (
        <div className="grid gap-8">
          <Figures usage={usage.data} />
          <div className="grid items-start gap-8 lg:grid-cols-2">
            <Texts title={messages.usage.texts} texts={usage.data.texts} />
            <Texts title={messages.usage.textsWithoutResults} texts={usage.data.textsWithoutResults} />
          </div>
        </div>
      )}
    </Page>
  );
}
