package dev.metier.search.recommendation;

import dev.metier.contracts.id.JobId;
import dev.metier.search.posting.IndexedPosting;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did with a posting.
 *
 * @param posting as it was then; absent where nothing is to be learned from it
 */
record Given(JobId id, Kind kind, @Nullable IndexedPosting posting, Instant at) {

    enum Kind {
        SAVED,
        HIDDEN,
        APPLIED
    }
}
