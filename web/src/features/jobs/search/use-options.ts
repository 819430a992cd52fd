import { useQuery } from '@tanstack/react-query';
import { useSession } from '@/api/identity/session';
import { historyQuery } from '@/api/search/history';
import { suggestionsQuery } from '@/api/search/suggestions';
import { useDebounced } from '@/lib/debounce';
import * as messages from '@/messages';

const m = messages.search;

export type Option = { text: string; aside: string };

/** What may be meant: suggestions for what stands there; where nothing does, what the person looked for before. */
export function useOptions(words: string, isOpen: boolean): { options: Option[]; isHistory: boolean } {
  const user = useSession();
  const typed = words.trim();
  const q = useDebounced(typed, 100);
  const suggestions = useQuery(suggestionsQuery(q)).data ?? [];
  const isHistory = typed === '';
  const history = useQuery({ ...historyQuery, enabled: isOpen && isHistory && Boolean(user) }).data ?? [];
  if (isHistory) {
    return { options: history.map(({ q: text, total }) => ({ text, aside: m.total(total) })), isHistory };
  }
  const others =
    q.length > 1 ? suggestions.filter(({ text }) => text.toLowerCase() !== typed.toLowerCase()) : [];
  return {
    options: others.map(({ kind, text, count }) => ({
      text,
      aside: `${m.suggestion[kind]} · ${m.openWith(count)}`,
    })),
    isHistory,
  };
}
