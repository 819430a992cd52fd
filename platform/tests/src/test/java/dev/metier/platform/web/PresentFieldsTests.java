package dev.metier.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.platform.test.Answer;
import dev.metier.platform.test.ServiceTest;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestTokens;
import dev.metier.sample.SampleApplication;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.JsonNode;

/** The description promises what the service does, no more and no less. */
@ServiceTest
@ContextConfiguration(classes = SampleApplication.class)
class PresentFieldsTests {

    private static final Map<String, Object> AMOUNT = Map.of("minor", 1, "currency", "EUR");

    private final TestApi api;

    PresentFieldsTests(TestApi api) {
        this.api = api.as(TestTokens.operator());
    }

    @Test
    void promisesEveryFieldOfAnAnswerThatIsNotNullable() {
        assertThat(required("BookingView")).containsExactlyInAnyOrder("account", "number", "tags", "amount");
    }

    @Test
    void promisesThePagesOfAList() {
        assertThat(required("PageDeadLetter")).containsExactly("items");
    }

    @Test
    void asksOnlyForWhatTheServiceRefusesToMiss() {
        assertThat(required("BookingRequest")).containsExactlyInAnyOrder("account", "number", "amount");
        assertThat(required("Amount")).containsExactlyInAnyOrder("minor", "currency");
    }

    @Test
    void acceptsARequestWithoutTheOptionalFieldsAndAnswersWithoutNulls() {
        Answer answer = book(Map.of("account", "a", "number", 1, "amount", AMOUNT));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().propertyNames()).containsExactlyInAnyOrder("account", "number", "tags", "amount");
    }

    @Test
    void refusesARequestWithoutAPrimitive() {
        assertThat(book(Map.of("account", "a", "amount", AMOUNT)).status()).isEqualTo(400);
        Map<String, String> withoutMinor = Map.of("currency", "EUR");
        assertThat(book(Map.of("account", "a", "number", 1, "amount", withoutMinor))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void keepsItsNotesOutOfTheDescription() {
        assertThat(api.get("/openapi.json").text()).doesNotContain("x-present");
    }

    private Answer book(Map<String, Object> request) {
        return api.post("/api/v1/bookings", request);
    }

    private List<String> required(String schema) {
        JsonNode description = api.get("/openapi.json").json();
        return description
                .path("components")
                .path("schemas")
                .path(schema)
                .path("required")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }
}
