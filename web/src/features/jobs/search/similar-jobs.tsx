import { useQuery } from '@tanstack/react-query';
import { similarQuery } from '@/api/search/similar';
import * as messages from '@/messages';
import { HitList } from './hit-list';

/** Open postings that are like this one; nothing where there are none, or where the search does not answer. */
export function SimilarJobs({ jobId }: { jobId: string }) {
  const similar = useQuery(similarQuery(jobId));
  if (!similar.data?.length) return null;
  return (
    <section aria-labelledby="similar" className="mt-12">
      <h2 id="similar" className="mb-3 text-lg font-semibold">
        {messages.search.similar}
      </h2>
      <HitList hits={similar.data} level={3} />
    </section>
  );
}
