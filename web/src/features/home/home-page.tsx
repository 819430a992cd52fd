import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { ArrowRight, Search } from 'lucide-react';
import { useEffect, type FormEvent } from 'react';
import { newestPostingsQuery } from '@/api/jobs/postings';
import { Empty } from '@/components/empty';
import { PostingList } from '@/components/posting-row';
import { ProblemAlert } from '@/components/problem';
import { Button } from '@/components/ui/button';
import { SkeletonList } from '@/components/ui/skeleton';
import * as messages from '@/messages';

const m = messages.home;

function SearchBox() {
  const navigate = useNavigate();
  function search(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const q = String(new FormData(event.currentTarget).get('q')).trim();
    void navigate({ to: '/jobs', search: q ? { q } : {} });
  }
  return (
    <form
      role="search"
      onSubmit={search}
      className="flex max-w-2xl items-center gap-2 rounded-xl border border-input bg-surface p-1.5 shadow-raised focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-ring"
    >
      <Search className="ml-3 size-5 shrink-0 text-muted-foreground" aria-hidden />
      <input
        type="search"
        name="q"
        aria-label={m.searchLabel}
        placeholder={m.searchPlaceholder}
        className="h-11 min-w-0 flex-1 bg-transparent px-1 text-base outline-none placeholder:text-muted-foreground"
      />
      <Button type="submit" size="lg" className="h-11! px-4! sm:px-6!" aria-label={m.submit}>
        <Search className="sm:hidden" aria-hidden />
        <span className="max-sm:hidden">{m.submit}</span>
      </Button>
    </form>
  );
}

function Newest() {
  const newest = useQuery(newestPostingsQuery({}, 6));
  return (
    <section className="mx-auto w-full max-w-6xl px-4 pb-16 sm:px-6" aria-labelledby="newest">
      <div className="mb-4 flex items-end justify-between gap-4">
        <h2 id="newest" className="text-lg font-semibold">
          {m.fresh}
        </h2>
        <Button asChild variant="link">
          <Link to="/jobs">
            {m.allJobs}
            <ArrowRight aria-hidden />
          </Link>
        </Button>
      </div>
      {newest.isPending && <SkeletonList rows={3} className="h-24" />}
      <ProblemAlert error={newest.error} onRetry={() => void newest.refetch()} />
      {newest.data?.length === 0 && <Empty picture="search" title={m.none} text={m.noneText} />}
      {newest.data && newest.data.length > 0 && <PostingList postings={newest.data} />}
    </section>
  );
}

type SideProps = {
  title: string;
  points: readonly (readonly [string, string])[];
  action: string;
  side: 'candidate' | 'hiring';
};

function Side({ title, points, action, side }: SideProps) {
  return (
    <div className="flex flex-col border-border py-10 first:border-b md:first:border-r md:first:border-b-0 md:first:pr-12 md:last:pl-12">
      <h2 className="text-xl font-semibold">{title}</h2>
      <dl className="mt-6 grid gap-5">
        {points.map(([name, text]) => (
          <div key={name}>
            <dt className="font-medium">{name}</dt>
            <dd className="mt-0.5 max-w-[52ch] text-muted-foreground">{text}</dd>
          </div>
        ))}
      </dl>
      <div className="mt-auto pt-7">
        <Button asChild variant={side === 'candidate' ? 'primary' : 'secondary'}>
          <Link to="/register" search={{ side }}>
            {action}
          </Link>
        </Button>
      </div>
    </div>
  );
}

export function HomePage() {
  useEffect(() => {
    document.title = `${messages.common.product} · ${m.title}`;
  }, []);
  return (
    <>
      <section className="mx-auto w-full max-w-6xl px-4 pt-14 pb-14 sm:px-6 sm:pt-24 sm:pb-20">
        <h1 className="text-4xl font-semibold tracking-[-0.03em] sm:text-6xl">{m.heading}</h1>
        <p className="mt-4 mb-8 max-w-[58ch] text-lg text-muted-foreground">{m.lead}</p>
        <SearchBox />
      </section>
      <Newest />
      <section className="border-t border-border bg-surface">
        <div className="mx-auto grid max-w-6xl px-4 sm:px-6 md:grid-cols-2">
          <Side
            title={m.candidateTitle}
            points={m.candidatePoints}
            action={m.startCandidate}
            side="candidate"
          />
          <Side title={m.hiringTitle} points={m.hiringPoints} action={m.startHiring} side="hiring" />
        </div>
      </section>
    </>
  );
}
