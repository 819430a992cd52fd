import { useQuery } from '@tanstack/react-query';
import { preferencesQuery, useSavePreferences } from '@/api/notifications/preferences';
import type { PreferenceView } from '@/api/types';
import { ProblemAlert } from '@/components/problem';
import { Card, CardBody } from '@/components/ui/card';
import { SkeletonList } from '@/components/ui/skeleton';
import { Switch } from '@/components/ui/switch';
import { toastProblem } from '@/lib/problem-words';
import { toast } from '@/lib/toast';
import * as messages from '@/messages';

const m = messages.notifications;
const channels = ['IN_APP', 'EMAIL'] as const;

function nameOf(category: string): string {
  return m.category[category] ?? category.charAt(0).toUpperCase() + category.slice(1).replaceAll('-', ' ');
}

export function Preferences() {
  const preferences = useQuery(preferencesQuery);
  const save = useSavePreferences();
  const all = preferences.data ?? [];
  const categories = [...new Set(all.map(({ category }) => category))];

  function change(changed: PreferenceView) {
    const same = (one: PreferenceView) =>
      one.category === changed.category && one.channel === changed.channel;
    save.mutate(
      all.map((one) => (same(one) ? changed : one)),
      { onSuccess: () => toast(m.saved), onError: toastProblem },
    );
  }

  return (
    <>
      <p className="mb-4 max-w-[68ch] text-muted-foreground">{m.preferencesText}</p>
      {preferences.isPending && <SkeletonList rows={2} className="h-14" />}
      <ProblemAlert error={preferences.error} onRetry={() => void preferences.refetch()} />
      {categories.length > 0 && (
        <Card>
          <CardBody className="p-0!">
            <table className="w-full text-left">
              <thead>
                <tr className="text-[0.8125rem] text-muted-foreground">
                  <td className="px-5 py-3" />
                  {channels.map((channel) => (
                    <th key={channel} scope="col" className="w-24 px-3 py-3 text-center font-medium">
                      {m.channel[channel]}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody className="divide-y divide-border border-t border-border">
                {categories.map((category) => (
                  <tr key={category}>
                    <th scope="row" className="px-5 py-3.5 font-medium">
                      {nameOf(category)}
                    </th>
                    {channels.map((channel) => {
                      const preference = all.find(
                        (one) => one.category === category && one.channel === channel,
                      );
                      return (
                        <td key={channel} className="px-3 py-3.5 text-center">
                          {preference && (
                            <Switch
                              aria-label={m.toggle(nameOf(category), m.channel[channel])}
                              checked={preference.enabled}
                              onCheckedChange={(enabled) => change({ ...preference, enabled })}
                            />
                          )}
                        </td>
                      );
                    })}
                  </tr>
                ))}
              </tbody>
            </table>
          </CardBody>
        </Card>
      )}
    </>
  );
}
