package dev.metier.cv.critique;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.metier.contracts.id.UserId;
import dev.metier.platform.test.Answer;
import dev.metier.platform.test.ServiceTest;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestTokens;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@ServiceTest
class CritiqueApiTests {

    private static final String CRITIQUE = "/api/v1/cv/critique";

    private final TestApi anybody;
    private final TestApi api;

    CritiqueApiTests(TestApi anybody) {
        this.anybody = anybody;
        this.api = anybody.as(TestTokens.candidate(UserId.create()));
    }

    @Test
    void findsAndFixesALineOfAStoredCv() {
        String id = stored("Responsible for managing 12 people");

        Answer answer = api.post(CRITIQUE, Map.of("cvId", id));

        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        assertThat(answer.json().path("engine").asString()).isEqualTo("metier-critique");
        JsonNode finding = finding(answer.json(), "wording.responsible-for");
        assertThat(finding.path("pointer").asString()).isEqualTo("/work/0/highlights/0");
        assertThat(finding.path("suggestion").asString()).isEqualTo("Managed");
        Answer patched = api.patch("/api/v1/cv/" + id, finding.path("operations"));
        assertThat(patched.json().at("/resume/work/0/highlights/0").asString()).isEqualTo("Managed 12 people");
    }

    @Test
    void checksSpellingAndGrammarWhereItIsAsked() {
        Map<String, Object> request = Map.of("resume", resume("Managed a team of twelve developpers"), "grammar", true);
        JsonNode view = await().atMost(Duration.ofMinutes(4))
                .until(
                        () -> api.post(CRITIQUE, request).json(),
                        answer -> answer.path("grammarStatus").asString().equals("CHECKED"));
        assertThat(view.path("grammar").asString()).isEqualTo("languagetool-6.8");
        JsonNode finding = finding(view, "grammar.spelling");
        assertThat(finding.path("category").asString()).isEqualTo("GRAMMAR");
        assertThat(finding.path("suggestion").asString()).isEqualTo("developers");
        assertThat(finding.at("/operations/1/value").asString()).isEqualTo("Managed a team of twelve developers");
        assertThat(api.post(CRITIQUE, request).json()).isEqualTo(view);
    }

    @Test
    void leavesSpellingAndGrammarOutWhereNobodyAsks() {
        JsonNode view = api.post(CRITIQUE, Map.of("resume", resume("Managed developpers")))
                .json();
        assertThat(view.path("grammarStatus").asString()).isEqualTo("NOT_ASKED");
        assertThat(view.has("grammar")).isFalse();
        assertThat(view.path("findings").toString()).doesNotContain("grammar.");
    }

    @Test
    void givesTheSameBytesForTheSameCv() {
        Map<String, Object> request = Map.of("resume", resume("I managed very many people"));
        byte[] first = api.post(CRITIQUE, request).body();
        assertThat(api.post(CRITIQUE, request).body()).isEqualTo(first);
    }

    @Test
    void saysWhichRulesHaveNoWordsForALanguage() {
        JsonNode view = api.post(CRITIQUE, Map.of("resume", resume("Zarządzałam 12 osobami"), "language", "pl"))
                .json();
        assertThat(view.path("language").asString()).isEqualTo("pl");
        assertThat(view.path("notApplied").toString()).contains("wording.cliche", "tense.past-role");
    }

    @Test
    void namesItsRules() {
        JsonNode rules = api.get(CRITIQUE + "/rules").json().path("rules");
        assertThat(rules).hasSizeGreaterThanOrEqualTo(10);
        assertThat(rules).allSatisfy(rule -> {
            assertThat(rule.path("name").asString()).isNotBlank();
            assertThat(rule.path("why").asString()).endsWith(".");
            assertThat(rule.path("looksFor").asString()).endsWith(".");
        });
    }

    @Test
    void otherPeoplesCvsDoNotExist() {
        String id = stored("Managed 12 people");
        TestApi stranger = anybody.as(TestTokens.candidate(UserId.create()));
        assertThat(stranger.post(CRITIQUE, Map.of("cvId", id)).status()).isEqualTo(404);
        assertThat(stranger.post(CRITIQUE + "/rewrite", Map.of("cvId", id, "pointer", "/work/0/highlights/0"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void wantsOneSource() {
        assertThat(api.post(CRITIQUE, Map.of()).code()).isEqualTo("validation-failed");
        assertThat(api.post(CRITIQUE, Map.of("resume", resume("a"), "cvId", UserId.create()))
                        .code())
                .isEqualTo("validation-failed");
    }

    @Test
    void refusesACvThatIsTooLong() {
        Answer answer = api.post(CRITIQUE, Map.of("resume", resume("word ".repeat(70_000))));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo("resume");
    }

    @Test
    void rewritesALineWithItsOwnRules() {
        JsonNode rewrite = api.post(
                        CRITIQUE + "/rewrite",
                        Map.of(
                                "resume",
                                resume("Responsible for managing  a very large team of 12"),
                                "pointer",
                                "/work/0/highlights/0"))
                .json();
        assertThat(rewrite.path("after").asString()).startsWith("Managed");
        assertThat(rewrite.path("after").asString()).endsWith("a large team of 12");
        assertThat(rewrite.path("engine").asString()).isEqualTo("metier-critique");
    }

    @Test
    void refusesALineThatIsNotThere() {
        Answer answer = api.post(
                CRITIQUE + "/rewrite", Map.of("resume", resume("Managed 12"), "pointer", "/work/7/highlights/0"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("line-unknown");
    }

    private String stored(String line) {
        return api.post("/api/v1/cv", Map.of("title", "My CV", "resume", resume(line)))
                .json()
                .path("id")
                .asString();
    }

    private static Map<String, Object> resume(String line) {
        return Map.of(
                "basics",
                Map.of("name", "Ada Brinkmann"),
                "work",
                List.of(Map.of(
                        "name", "Depot", "startDate", "2019-01", "endDate", "2020-01", "highlights", List.of(line))));
    }

    private static JsonNode finding(JsonNode view, String rule) {
        for (JsonNode finding : view.path("findings")) {
            if (finding.path("ruleId").asString().equals(rule)) {
                return finding;
            }
        }
        throw new AssertionError(rule + " is not in " + view);
    }
}
