package dev.metier.users.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.contracts.id.SkillId;
import dev.metier.contracts.id.UserId;
import dev.metier.platform.test.Answer;
import dev.metier.platform.test.ServiceTest;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestEvents;
import dev.metier.platform.test.TestTokens;
import dev.metier.users.People;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class CandidateApiTests {

    private static final String JAVA = "98ce8bc5-b243-56e8-bb52-6cfdcf80dbc5";

    private static final Map<String, Object> PROFILE = Map.of(
            "headline", "Crane operator",
            "summary", "Ten years\nat the harbour.",
            "place", "Constanta, RO",
            "desiredTitles", List.of("Crane operator", "Rigger"),
            "openToRemote", false);

    private final TestApi api;
    private final People people;
    private UserId candidate = UserId.create();

    CandidateApiTests(TestApi api, TestEvents events) {
        this.api = api;
        this.people = new People(events);
    }

    @BeforeEach
    void candidate() {
        candidate = people.register("Candidate", "candidate");
    }

    @Test
    void hasAnEmptyProfileAtFirst() {
        Answer answer = self().get(path("/profile"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("desiredTitles")).isEmpty();
        assertThat(answer.json().path("version").asInt()).isZero();
    }

    @Test
    void keepsTheProfileAsWritten() {
        assertThat(self().put(path("/profile"), PROFILE).status()).isEqualTo(200);
        assertThat(self().put(path("/profile"), PROFILE).json().path("version").asInt())
                .isEqualTo(2);
        assertThat(self().get(path("/profile")).json().path("summary").asString())
                .isEqualTo("Ten years\nat the harbour.");
        assertThat(api.as(TestTokens.service("cv")).get(path("/profile")).status())
                .isEqualTo(200);
    }

    @Test
    void isVisibleOnlyWhereThePersonSaysSo() {
        assertThat(self().put(path("/profile"), PROFILE).json().path("visible").asBoolean())
                .isFalse();

        var more = new HashMap<>(PROFILE);
        more.putAll(Map.of("visible", true, "seniority", "LEAD", "salaryMin", 48_000, "salaryCurrency", "EUR"));
        self().put(path("/profile"), more);

        Answer answer = self().get(path("/profile"));
        assertThat(answer.json().path("visible").asBoolean()).isTrue();
        assertThat(answer.json().path("seniority").asString()).isEqualTo("LEAD");
        assertThat(answer.json().path("salaryMin").asInt()).isEqualTo(48_000);
        assertThat(answer.json().path("salaryCurrency").asString()).isEqualTo("EUR");
    }

    @Test
    void refusesPayThatSaysTooLittle() {
        refuses(Map.of("salaryMin", 48_000), "salaryCurrency");
        refuses(Map.of("salaryCurrency", "EUR"), "salaryMin");
        refuses(Map.of("salaryMin", 48_000, "salaryCurrency", "AAA"), "salaryCurrency");
        refuses(Map.of("salaryMin", 48_000, "salaryCurrency", "euros"), "salaryCurrency");
        refuses(Map.of("salaryMin", -1, "salaryCurrency", "EUR"), "salaryMin");
        refuses(Map.of("seniority", "WIZARD"), "seniority");
    }

    private void refuses(Map<String, Object> said, String field) {
        var request = new HashMap<>(PROFILE);
        request.putAll(said);
        Answer answer = self().put(path("/profile"), request);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("errors").path(0).path("field").asString())
                .isEqualTo(field);
    }

    @Test
    void claimsSkillsWithYears() {
        assertThat(self().post(path("/skills"), Map.of("skillId", JAVA, "years", 3))
                        .status())
                .isEqualTo(201);
        self().post(path("/skills"), Map.of("skillId", JAVA, "years", 4));

        assertThat(self().get(path("/skills")).json().toString())
                .isEqualTo("[{\"skillId\":\"%s\",\"name\":\"Java\",\"years\":4}]".formatted(JAVA));
        assertThat(self().delete(path("/skills/" + JAVA)).status()).isEqualTo(204);
        assertThat(self().delete(path("/skills/" + JAVA)).status()).isEqualTo(404);
        assertThat(self().get(path("/skills")).json()).isEmpty();
    }

    @Test
    void refusesSkillThatDoesNotExist() {
        Answer answer = self().post(path("/skills"), Map.of("skillId", SkillId.create(), "years", 3));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("skill-unknown");
    }

    @Test
    void isHiddenFromEverybodyElse() {
        self().put(path("/profile"), PROFILE);
        self().post(path("/skills"), Map.of("skillId", JAVA, "years", 3));
        UserId other = people.register("Other", "candidate");
        for (String token : List.of(TestTokens.candidate(other), TestTokens.hr(other), TestTokens.admin())) {
            TestApi stranger = api.as(token);
            assertThat(stranger.get(path("/profile")).status()).isEqualTo(404);
            assertThat(stranger.put(path("/profile"), PROFILE).status()).isEqualTo(404);
            assertThat(stranger.get(path("/skills")).status()).isEqualTo(404);
            assertThat(stranger.post(path("/skills"), Map.of("skillId", JAVA, "years", 3))
                            .status())
                    .isEqualTo(404);
            assertThat(stranger.delete(path("/skills/" + JAVA)).status()).isEqualTo(404);
        }
        assertThat(self().get(path("/skills")).json()).hasSize(1);
    }

    private TestApi self() {
        return api.as(TestTokens.candidate(candidate));
    }

    private String path(String rest) {
        return "/api/v1/candidates/" + candidate + rest;
    }
}
