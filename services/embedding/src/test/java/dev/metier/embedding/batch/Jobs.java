package dev.metier.embedding.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.contracts.embedding.BatchResults;
import dev.metier.contracts.embedding.BatchStatus;
import dev.metier.contracts.embedding.BatchView;
import dev.metier.platform.test.Answer;
import dev.metier.platform.test.TestApi;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;

/** Batches as clients ask for them. */
final class Jobs {

    static final String BATCH = "/api/v1/embed/batch";

    private Jobs() {}

    static BatchView ask(TestApi api, List<String> texts) {
        Answer answer = api.post(BATCH, Map.of("texts", texts));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(202);
        return answer.as(BatchView.class);
    }

    static BatchView get(TestApi api, BatchView batch) {
        return api.get(BATCH + "/" + batch.id()).as(BatchView.class);
    }

    static BatchView await(TestApi api, BatchView batch, BatchStatus status) {
        return Awaitility.await().until(() -> get(api, batch), now -> now.status() == status);
    }

    /** All vectors of a batch that is ready, page by page. */
    static List<float[]> vectors(TestApi api, BatchView batch) {
        List<float[]> all = new ArrayList<>();
        String query = "?limit=100";
        while (!query.isEmpty()) {
            BatchResults page = page(api, batch, query);
            assertThat(page.first()).isEqualTo(all.size());
            all.addAll(page.vectors());
            query = page.next() == null ? "" : "?limit=100&after=" + page.next();
        }
        return all;
    }

    static BatchResults page(TestApi api, BatchView batch, String query) {
        BatchView view = api.get(BATCH + "/" + batch.id() + query).as(BatchView.class);
        return Objects.requireNonNull(view.results());
    }

    static List<String> texts(int count) {
        String run = UUID.randomUUID().toString();
        return IntStream.range(0, count).mapToObj(i -> run + " " + i).toList();
    }
}
