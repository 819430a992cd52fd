package dev.metier.search.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.platform.test.ServiceTest;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestEvents;
import dev.metier.search.Searching;
import dev.metier.search.TestPosting;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;

@ServiceTest
@Import(CountedStatements.class)
class RecommendationQueriesTests {

    private final TestApi api;
    private final TestEvents events;
    private final CountedStatements.Counter counter;

    RecommendationQueriesTests(TestApi api, TestEvents events, CountedStatements.Counter counter) {
        this.api = api;
        this.events = events;
        this.counter = counter;
    }

    @Test
    void oneStatementReadsAllFeedback() {
        String company = TestPosting.newCompany();
        TestSeeker ada = new TestSeeker(api).wishes("Tinsmith");
        TestPosting[] all = new TestPosting[30];
        for (int i = 0; i < all.length; i++) {
            all[i] = TestPosting.at(company, "Tinsmith " + i);
            events.publish(all[i].opened());
        }
        new Searching(api).await(answer -> answer.total() == all.length, "company", company);
        for (TestPosting each : all) {
            Map<String, String> feedback = Map.of("feedback", each.equals(all[0]) ? "HIDDEN" : "SAVED");
            ada.api().put("/api/v1/recommendations/jobs/" + each.id() + "/feedback", feedback);
        }

        counter.reset();
        assertThat(ada.recommendedOf(company)).hasSize(29);
        assertThat(counter.of("recommendation_")).isEqualTo(1);

        counter.reset();
        ada.api().get("/api/v1/recommendations/jobs/saved?limit=100");
        assertThat(counter.of("recommendation_")).isEqualTo(1);
    }
}
