import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import { postingQuery } from '@/api/jobs/posting';
import { candidatesForQuery } from '@/api/search/candidates';
import { Empty } from '@/components/empty';
import { LoadMore } from '@/components/load-more';
import { Page } from '@/components/page';
import { ProblemAlert } from '@/components/problem';
import { Fit } from '@/components/recommendation/fit';
import { Alert } from '@/components/ui/alert';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { SkeletonList } from '@/components/ui/skeleton';
import { useListKeys } from '@/lib/list-keys';
import * as messages from '@/messages';
import { AskToApply } from './ask-to-apply';
import { Person } from './person-list';

const m = messages.talent;

/** Who may fit a posting, of those who show themselves. */
export function ForPostingPage() {
  useListKeys();
  const { jobId } = useParams({ from: '/hiring/postings/$jobId/people' });
  const posting = useQuery(postingQuery(jobId));
  const people = useInfiniteQuery(candidatesForQuery(jobId));
  const first = people.data?.pages[0];
  const items = people.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Page
      title={m.forPosting(posting.data?.title ?? '…')}
      lead={m.forPostingLead}
      width="reading"
      eyebrow={
        <Link
          to="/hiring/postings/$jobId/board"
          params={{ jobId }}
          className="inline-flex items-center gap-1.5 rounded-sm hover:text-foreground"
        >
          <ArrowLeft className="size-4" aria-hidden />
          {messages.postings.board}
        </Link>
      }
    >
      <ProblemAlert error={people.error} onRetry={() => void people.refetch()} />
      {people.isPending && <SkeletonList className="h-40" />}
      {first?.degraded.includes('MEANING_AWAY') && (
        <Alert title={messages.search.wordsOnly} className="mb-3">
          {m.wordsOnlyText}
        </Alert>
      )}
      {first && items.length === 0 && (
        <Empty
          picture="search"
          title={m.noneYet}
          text={m.noneYetText}
          action={
            <Button asChild variant="secondary">
              <Link to="/hiring/people">{m.searchPeople}</Link>
            </Button>
          }
        />
      )}
      {items.length > 0 && (
        <ul className="divide-y divide-border overflow-hidden rounded-lg border border-border bg-surface shadow-card">
          {items.map((item) => (
            <li key={item.candidate.userId}>
              <Person
                person={item.candidate}
                aside={
                  <Badge
                    tone={item.score >= 60 ? 'accent' : 'neutral'}
                    aria-label={messages.recommended.scoreLong(item.score)}
                    role="img"
                    className="self-start whitespace-nowrap"
                  >
                    {messages.recommended.score(item.score)}
                  </Badge>
                }
              >
                <div className="mt-3 grid gap-3">
                  <Fit of={item} words={m} />
                  <AskToApply jobId={jobId} person={item.candidate} askedAt={item.invitedAt} />
                </div>
              </Person>
            </li>
          ))}
        </ul>
      )}
      <LoadMore query={people} />
    </Page>
  );
}
