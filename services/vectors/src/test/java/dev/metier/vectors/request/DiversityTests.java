package dev.metier.vectors.request;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.contracts.id.DocumentId;
import dev.metier.hybrid.Vector;
import dev.metier.vectors.index.IndexHit;
import dev.metier.vectors.index.IndexedChunk;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DiversityTests {

    private final List<IndexHit> hits = List.of(
            hit("best", 1.0, Vector.of(1, 0, 0)),
            hit("the same again", 0.98, Vector.of(1, 0, 0)),
            hit("another matter", 0.8, Vector.of(0, 1, 0)),
            hit("without a vector", 0.5, null));

    @Test
    void leavesTheOrderWhereNoneIsWanted() {
        assertThat(chosen(0, 3)).containsExactly("best", "the same again", "another matter");
    }

    @Test
    void prefersWhatIsUnlikeThoseBefore() {
        assertThat(chosen(0.4, 3)).containsExactly("best", "another matter", "without a vector");
    }

    @Test
    void givesAllWhereFewAreThere() {
        assertThat(chosen(1, 10))
                .containsExactlyInAnyOrder("best", "the same again", "another matter", "without a vector");
        assertThat(Diversity.choose(List.of(), 0.5, 10)).isEmpty();
    }

    private List<String> chosen(double share, int limit) {
        return Diversity.choose(hits, share, limit).stream()
                .map(hit -> hit.chunk().text())
                .toList();
    }

    private static IndexHit hit(String text, double score, @Nullable Vector vector) {
        return new IndexHit(new IndexedChunk(DocumentId.create(), 0, null, text, List.of()), score, null, null, vector);
    }
}
