package dev.metier.search.saved;

import dev.metier.contracts.id.JobId;
import dev.metier.contracts.jobs.JobsApi;
import dev.metier.contracts.jobs.PostingBatch;
import dev.metier.contracts.jobs.PostingStatus;
import dev.metier.contracts.jobs.PostingSummary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A posting that the jobs service has just said to be open. There is no other way to have one, and a digest holds no others. */
final class OpenPosting {

    private final PostingSummary posting;

    private OpenPosting(PostingSummary posting) {
        this.posting = posting;
    }

    /**
     * Those of the postings that are open, by id: one call for {@link PostingBatch#MOST} of them.
     *
     * @param today applications are taken on the last day too
     */
    static Map<JobId, OpenPosting> among(Collection<JobId> ids, JobsApi jobs, LocalDate today) {
        Map<JobId, OpenPosting> open = new HashMap<>();
        List<JobId> all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += PostingBatch.MOST) {
            List<JobId> batch = new ArrayList<>(all.subList(from, Math.min(all.size(), from + PostingBatch.MOST)));
            jobs.batch(new PostingBatch(batch)).stream()
                    .filter(each -> each.status() == PostingStatus.PUBLISHED)
                    .filter(each -> each.deadline() == null || !each.deadline().isBefore(today))
                    .forEach(each -> open.put(each.id(), new OpenPosting(each)));
        }
        return open;
    }

    JobId id() {
        return posting.id();
    }

    /** The page where it is read and applied for. */
    String path() {
        return "/jobs/" + posting.id() + "/" + posting.slug();
    }

    /** Title, company and place in one line. */
    String line() {
        String place = posting.place() == null || posting.place().isBlank() ? "" : ", " + posting.place();
        return posting.title() + ", " + posting.companyName() + place;
    }
}
