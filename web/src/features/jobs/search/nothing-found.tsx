import type { SearchResults } from '@/api/types';
import { Empty } from '@/components/empty';
import { Button } from '@/components/ui/button';
import * as messages from '@/messages';
import type { chosenFilters } from './chosen';

const m = messages.search;

type NothingFoundProps = {
  answer: SearchResults;
  chosen: ReturnType<typeof chosenFilters>;
  words: string;
  onWords: (words: string) => void;
  onPlain: (text: string) => void;
  onClear: () => void;
};

/** No hit: what to let go of, one step each. */
export function NothingFound({ answer, chosen, words, onWords, onPlain, onClear }: NothingFoundProps) {
  if (chosen.length === 0 && !words) {
    return <Empty picture="search" title={m.emptyAll} text={m.emptyAllText} />;
  }
  const { didYouMean } = answer;
  return (
    <Empty
      picture="search"
      title={m.emptyTitle}
      text={m.emptyText}
      action={
        <>
          {didYouMean && (
            <Button size="sm" onClick={() => onWords(didYouMean)}>
              {m.didYouMean} {didYouMean}
            </Button>
          )}
          {chosen.map(({ key, name, onRemove }) => (
            <Button key={key} size="sm" variant="secondary" onClick={onRemove}>
              {m.without(name)}
            </Button>
          ))}
          {answer.understood.map((part) => (
            <Button
              key={`${part.kind} ${part.text}`}
              size="sm"
              variant="secondary"
              onClick={() => onPlain(part.text)}
            >
              {m.asPlain(part.text)}
            </Button>
          ))}
          {words && chosen.length > 0 && (
            <Button size="sm" variant="secondary" onClick={() => onWords('')}>
              {m.without(words)}
            </Button>
          )}
          <Button size="sm" variant="ghost" onClick={onClear}>
            {m.startOver}
          </Button>
        </>
      }
    />
  );
}
