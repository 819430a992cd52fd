package dev.metier.search.recommendation;

import dev.metier.contracts.Page;
import dev.metier.contracts.id.JobId;
import dev.metier.contracts.id.UserId;
import dev.metier.contracts.search.SavedJob;
import dev.metier.platform.data.Cursor;
import dev.metier.platform.data.Paging;
import dev.metier.search.posting.IndexedPosting;
import dev.metier.search.request.PostingHits;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What somebody saved and that is still open; what has closed in between is passed over. */
@Component
class SavedJobs {

    private static final int AT_ONCE = 100;

    private final Feedback feedback;
    private final Postings postings;
    private final PostingHits written;

    SavedJobs(Feedback feedback, Postings postings, PostingHits written) {
        this.feedback = feedback;
        this.postings = postings;
        this.written = written;
    }

    Page<SavedJob> of(UserId owner, Paging paging, @Nullable Cursor after) {
        List<SavedJob> open = new ArrayList<>();
        Cursor from = after;
        boolean isMore = true;
        while (isMore && open.size() < paging.fetch()) {
            List<Given> some = feedback.saved(owner, from, AT_ONCE);
            open.addAll(open(some));
            isMore = some.size() == AT_ONCE;
            from = some.isEmpty()
                    ? from
                    : Cursor.of(some.getLast().at(), some.getLast().id());
        }
        return paging.page(
                open.subList(0, Math.min(open.size(), paging.fetch())),
                last -> Cursor.of(last.savedAt(), last.job().id()));
    }

    private List<SavedJob> open(List<Given> saved) {
        Map<JobId, IndexedPosting> found =
                postings.find(saved.stream().map(Given::id).toList());
        List<SavedJob> open = new ArrayList<>();
        for (Given each : saved) {
            IndexedPosting posting = found.get(each.id());
            if (posting != null) {
                open.add(new SavedJob(written.plain(posting), each.at()));
            }
        }
        return open;
    }
}
