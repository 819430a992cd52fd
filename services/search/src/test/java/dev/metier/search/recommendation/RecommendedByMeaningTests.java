package dev.metier.search.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.contracts.search.RecommendationKind;
import dev.metier.contracts.search.RecommendedJob;
import dev.metier.contracts.search.SearchDegradation;
import dev.metier.platform.test.ServiceTest;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestEvents;
import dev.metier.search.TestPosting;
import dev.metier.search.meaning.FakeEmbedding;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@ServiceTest
class RecommendedByMeaningTests {

    private static final FakeEmbedding EMBEDDING = new FakeEmbedding();

    private final TestApi api;
    private final TestEvents events;
    private final String company = TestPosting.newCompany();

    RecommendedByMeaningTests(TestApi api, TestEvents events) {
        this.api = api;
        this.events = events;
    }

    @DynamicPropertySource
    static void askTheFake(DynamicPropertyRegistry settings) {
        settings.add("metier.clients.embedding.url", EMBEDDING::url);
    }

    @Test
    void findsWhatIsMeantInOtherWordsAndByWordsWhileThatIsAway() {
        events.publish(TestPosting.at(company, "Lifeguard").opened());
        TestSeeker ada = new TestSeeker(api).wishes("Rescuer");

        List<RecommendedJob> jobs =
                Awaitility.await().until(() -> ada.recommendedOf(company), found -> !found.isEmpty());

        assertThat(jobs.getFirst().reasons())
                .anyMatch(reason ->
                        reason.kind() == RecommendationKind.MEANING && reason.value() != null && reason.value() > 0.6);
        assertThat(ada.recommended().degraded()).isEmpty();

        EMBEDDING.leave();
        assertThat(ada.recommended().degraded()).containsExactly(SearchDegradation.MEANING_AWAY);
        assertThat(ada.recommendedOf(company)).isEmpty();
        EMBEDDING.comeBack();
        assertThat(ada.recommendedOf(company)).isEqualTo(jobs);
    }
}
