package dev.metier.users.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.contracts.id.SkillId;
import dev.metier.contracts.id.UserId;
import dev.metier.contracts.search.Seniority;
import dev.metier.contracts.users.CandidateFacts;
import dev.metier.contracts.users.CandidateShown;
import dev.metier.contracts.users.CandidateSkillView;
import dev.metier.platform.events.CloudEvent;
import dev.metier.platform.test.ServiceTest;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestEvents;
import dev.metier.platform.test.TestTokens;
import dev.metier.users.People;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What others are told of candidates, and what not. */
@ServiceTest
class CandidateEventsTests {

    private static final String TOPIC = "candidate-events";
    private static final String JAVA = "98ce8bc5-b243-56e8-bb52-6cfdcf80dbc5";

    private final TestApi api;
    private final TestEvents events;
    private final People people;
    private UserId candidate = UserId.create();

    CandidateEventsTests(TestApi api, TestEvents events) {
        this.api = api;
        this.events = events;
        this.people = new People(events);
    }

    @BeforeEach
    void candidate() {
        candidate = people.register("Candidate", "candidate");
    }

    @Test
    void whoIsVisibleIsShownWithAllThatIsToBeKnown() {
        claim(3);
        save(true);

        CandidateShown shown =
                events.await(CandidateShown.class, e -> e.userId().equals(candidate));

        assertThat(shown.facts())
                .isEqualTo(new CandidateFacts(
                        "Candidate",
                        "Crane operator",
                        "Constanta, RO",
                        List.of("Crane operator", "Rigger"),
                        true,
                        Seniority.SENIOR,
                        48_000,
                        "EUR",
                        List.of(new CandidateSkillView(SkillId.of(JAVA), "Java", 3))));
    }

    @Test
    void neitherTheAddressNorTheFreeTextIsTold() {
        save(true);

        CloudEvent told = events.await(TOPIC, candidate.toString(), 1).getFirst();

        assertThat(told.data().toString()).doesNotContain("@").doesNotContain("harbour");
    }

    @Test
    void nothingOfWhoIsNotVisibleLeaves() {
        save(false);
        claim(3);
        self().patch("/api/v1/users/me", Map.of("displayName", "Renamed"));
        suspend();
        activate();
        save(false);
        save(true);

        CandidateFacts first = told(1).getFirst();

        assertThat(first.displayName()).isEqualTo("Renamed");
        assertThat(first.skills()).hasSize(1);
    }

    @Test
    void everyChangeIsToldWhileVisible() {
        save(true);
        claim(3);
        claim(4);
        self().patch("/api/v1/users/me", Map.of("displayName", "Renamed"));
        self().delete(path("/skills/" + JAVA));

        List<CandidateFacts> told = told(5);

        assertThat(told.get(2).skills()).extracting(CandidateSkillView::years).containsExactly(4);
        assertThat(told.get(3).displayName()).isEqualTo("Renamed");
        assertThat(told.get(4).skills()).isEmpty();
    }

    @Test
    void whoHidesIsTakenBackByIdAlone() {
        save(true);
        save(false);
        claim(3);
        save(true);

        List<CloudEvent> told = events.await(TOPIC, candidate.toString(), 3);

        assertThat(told)
                .extracting(CloudEvent::type)
                .containsExactly("candidate.shown", "candidate.hidden", "candidate.shown");
        assertThat(told.get(1).data().toString()).isEqualTo("{\"userId\":\"%s\"}".formatted(candidate));
    }

    @Test
    void whoIsSuspendedIsHiddenAndShownAgainWhenActivated() {
        save(true);
        suspend();
        claim(3);
        claim(4);
        activate();

        List<CloudEvent> told = events.await(TOPIC, candidate.toString(), 3);

        assertThat(told)
                .extracting(CloudEvent::type)
                .containsExactly("candidate.shown", "candidate.hidden", "candidate.shown");
        assertThat(facts(told.get(2)).skills())
                .extracting(CandidateSkillView::years)
                .containsExactly(4);
    }

    @Test
    void aChangeThatIsRefusedIsNotTold() {
        save(true);
        self().post(path("/skills"), Map.of("skillId", SkillId.create(), "years", 3));
        claim(3);

        assertThat(told(2).get(1).skills()).hasSize(1);
    }

    /** What was told first, in order: all of a key are in one partition, so nothing was left out in between. */
    private List<CandidateFacts> told(int count) {
        return events.await(TOPIC, candidate.toString(), count).stream()
                .map(CandidateEventsTests::facts)
                .toList();
    }

    private static CandidateFacts facts(CloudEvent event) {
        assertThat(event.type()).isEqualTo("candidate.shown");
        return TestEvents.facts(event, CandidateShown.class).facts();
    }

    private void save(boolean visible) {
        assertThat(self().put(path("/profile"), profile(visible)).status()).isEqualTo(200);
    }

    private static Map<String, Object> profile(boolean visible) {
        return Map.of(
                "headline", "Crane operator",
                "summary", "Ten years\nat the harbour.",
                "place", "Constanta, RO",
                "desiredTitles", List.of("Crane operator", "Rigger"),
                "openToRemote", true,
                "visible", visible,
                "seniority", "SENIOR",
                "salaryMin", 48_000,
                "salaryCurrency", "EUR");
    }

    private void claim(int years) {
        assertThat(self().post(path("/skills"), Map.of("skillId", JAVA, "years", years))
                        .status())
                .isEqualTo(201);
    }

    private void suspend() {
        assertThat(api.as(TestTokens.admin())
                        .post("/api/v1/users/" + candidate + "/suspend")
                        .status())
                .isEqualTo(200);
    }

    private void activate() {
        assertThat(api.as(TestTokens.admin())
                        .post("/api/v1/users/" + candidate + "/activate")
                        .status())
                .isEqualTo(200);
    }

    private TestApi self() {
        return api.as(TestTokens.candidate(candidate));
    }

    private String path(String rest) {
        return "/api/v1/candidates/" + candidate + rest;
    }
}
