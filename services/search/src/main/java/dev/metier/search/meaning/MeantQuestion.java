package dev.metier.search.meaning;

import dev.metier.contracts.search.SearchDegradation;
import dev.metier.hybrid.HybridQuery;
import dev.metier.search.index.LiveIndex;
import dev.metier.search.meaning.Meaning.Meant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a question means, and what an answer says of that.
 *
 * @param isCompared whether documents are to be compared with it
 * @param meant absent where they are not, or where the embedding service does not answer in time
 * @param least cosine from which on a document without any of the words is a hit
 */
public record MeantQuestion(boolean isCompared, @Nullable Meant meant, double least) {

    /** The words, and where it is known what they mean, that. */
    public HybridQuery near(HybridQuery words) {
        return meant == null ? words : words.near(meant.vector(), least);
    }

    public @Nullable String model() {
        return meant == null ? null : meant.model();
    }

    /** Why an answer of this index is less than it could be. */
    public List<SearchDegradation> degraded(LiveIndex index) {
        List<SearchDegradation> degraded = new ArrayList<>();
        if (isCompared && meant == null) {
            degraded.add(SearchDegradation.MEANING_AWAY);
        }
        if (index.isBehind()) {
            degraded.add(SearchDegradation.INDEX_BEHIND);
        }
        return degraded;
    }
}
