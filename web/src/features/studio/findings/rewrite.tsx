import type { RewriteView } from '@/api/types';
import { Button } from '@/components/ui/button';
import { formatList } from '@/lib/format';
import * as messages from '@/messages';
import { useFix } from './use-fix';

const m = messages.studio.critique;

/** Other words for a line, with whose words they are; the person decides. */
export function Rewrite({ view, onDone }: { view: RewriteView; onDone: () => void }) {
  const fix = useFix();
  const { before, after, operations, engine, engineVersion, refused, added } = view;
  return (
    <div className="grid gap-2 rounded-md bg-sunken p-3 text-sm" aria-live="polite">
      {after ? (
        <>
          <p className="text-muted-foreground line-through decoration-from-font">{before}</p>
          <p>{after}</p>
        </>
      ) : (
        <p>{m.noRewrite}</p>
      )}
      {refused && (
        <p className="text-muted-foreground">
          {refused}
          {added.length > 0 && ` (${formatList(added)})`}
        </p>
      )}
      <p className="text-[0.8125rem] text-muted-foreground">{m.wordsOf(engine, engineVersion)}</p>
      <div className="flex gap-1.5">
        {after && operations.length > 0 && (
          <Button
            size="sm"
            onClick={() => {
              if (fix(operations)) onDone();
            }}
          >
            {m.takeWords}
          </Button>
        )}
        <Button size="sm" variant="ghost" onClick={onDone}>
          {after ? m.keepMine : messages.common.close}
        </Button>
      </div>
    </div>
  );
}
