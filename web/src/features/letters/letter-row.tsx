import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Mail, Trash2 } from 'lucide-react';
import { postingQuery } from '@/api/jobs/posting';
import type { CoverLetterSummary } from '@/api/types';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { formatRelative, languageName } from '@/lib/format';
import * as messages from '@/messages';

const m = messages.letters;

type LetterRowProps = { letter: CoverLetterSummary; cvTitle: string | undefined; onDelete: () => void };

/** A letter with what it is for and which CV it goes with. */
export function LetterRow({ letter, cvTitle, onDelete }: LetterRowProps) {
  const { id, title, subject, jobId, language, updatedAt } = letter;
  const posting = useQuery({ ...postingQuery(jobId ?? ''), enabled: Boolean(jobId) }).data;
  const facts = [posting && `${posting.title}, ${posting.companyName}`, subject, cvTitle].filter(Boolean);
  return (
    <li className="relative flex flex-wrap items-center gap-x-4 gap-y-3 p-4 hover:bg-sunken/60 sm:p-5">
      <span className="grid size-11 shrink-0 place-items-center rounded-md bg-accent-soft text-accent-soft-foreground">
        <Mail className="size-5" aria-hidden />
      </span>
      <div className="min-w-0 flex-1 basis-48">
        <h2 className="font-semibold">
          <Link
            to="/letters/$letterId"
            params={{ letterId: id }}
            data-list-item
            className="rounded-sm after:absolute after:inset-0 hover:text-accent"
          >
            {title}
          </Link>
        </h2>
        {facts.length > 0 && <p className="text-sm text-muted-foreground">{facts.join(' · ')}</p>}
      </div>
      <div className="ml-auto flex items-center gap-2 text-[0.8125rem] text-muted-foreground">
        {jobId && <Badge tone="accent">{messages.cvs.forPosting}</Badge>}
        {language && <Badge tone="outline">{languageName(language)}</Badge>}
        <span>{formatRelative(updatedAt)}</span>
        <Button
          variant="ghost"
          size="icon-sm"
          className="relative z-10 text-foreground"
          aria-label={m.delete(title)}
          onClick={onDelete}
        >
          <Trash2 aria-hidden />
        </Button>
      </div>
    </li>
  );
}
