package dev.metier.cv.comparing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.contracts.cv.CvChange;
import dev.metier.contracts.cv.CvChange.Kind;
import dev.metier.contracts.cv.Resume;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ResumeComparisonTests {

    private static final String HARBOUR = """
        {"name":"Harbour Works","position":"Crane operator","startDate":"2018-03",
         "highlights":["Moved 200 containers a day","Trained four apprentices"]}""";
    private static final String SHIPYARD = """
        {"name":"Shipyard","position":"Welder","startDate":"2015-01","highlights":["Welded hulls"]}""";
    private static final String RAILWAY = """
        {"name":"Railway","position":"Signaller","startDate":"2022-05"}""";

    @Test
    void theSameResumeHasNoChanges() {
        assertThat(changes(work(HARBOUR, SHIPYARD), work(HARBOUR, SHIPYARD))).isEmpty();
        assertThat(ResumeComparison.between(Resume.empty(), Resume.empty())).isEmpty();
    }

    @Test
    void anInsertedRoleIsOneChange() {
        assertThat(changes(work(HARBOUR, SHIPYARD), work(RAILWAY, HARBOUR, SHIPYARD)))
                .containsExactly("ADDED /work/0");
        assertThat(changes(work(HARBOUR, SHIPYARD), work(HARBOUR, RAILWAY, SHIPYARD)))
                .containsExactly("ADDED /work/1");
    }

    @Test
    void aRemovedRoleIsOneChangeAndPointsIntoTheOlderResume() {
        assertThat(changes(work(HARBOUR, RAILWAY, SHIPYARD), work(HARBOUR, SHIPYARD)))
                .containsExactly("REMOVED /work/1");
    }

    @Test
    void aRoleThatMovedIsMovedAndNotRewritten() {
        assertThat(changes(work(HARBOUR, RAILWAY, SHIPYARD), work(SHIPYARD, HARBOUR, RAILWAY)))
                .containsExactly("MOVED /work/0");
        CvChange moved =
                between(work(HARBOUR, SHIPYARD), work(SHIPYARD, HARBOUR)).getFirst();
        assertThat(moved.kind()).isEqualTo(Kind.MOVED);
    }

    @Test
    void aRewrittenLineIsOneChangeWithBothWordings() {
        String rewritten = HARBOUR.replace("200 containers a day", "250 containers a day");

        List<CvChange> changes = between(work(SHIPYARD, HARBOUR), work(RAILWAY, SHIPYARD, rewritten));

        assertThat(words(changes)).containsExactly("ADDED /work/0", "CHANGED /work/2/highlights/0");
        assertThat(String.valueOf(changes.get(1).before())).isEqualTo("\"Moved 200 containers a day\"");
        assertThat(String.valueOf(changes.get(1).after())).isEqualTo("\"Moved 250 containers a day\"");
    }

    @Test
    void aRoleWithAnotherTitleIsStillTheSameRole() {
        assertThat(changes(work(HARBOUR), work(HARBOUR.replace("Crane operator", "Head crane operator"))))
                .containsExactly("CHANGED /work/0/position");
    }

    @Test
    void aFieldThatCameOrWentIsNamed() {
        String before = "{\"basics\":{\"name\":\"Ada\",\"phone\":\"1\"}}";
        String after = "{\"basics\":{\"name\":\"Ada\",\"email\":\"ada@example.org\"},\"meta\":{\"language\":\"de\"}}";

        assertThat(changes(before, after))
                .containsExactly("ADDED /basics/email", "REMOVED /basics/phone", "ADDED /meta/language");
    }

    @Test
    void entriesOfOwnSectionsAreCompared() {
        String before = """
            {"meta":{"custom":[{"title":"Boats","entries":[{"name":"Laser","summary":"a"}]}]}}""";
        String after = """
            {"meta":{"custom":[{"title":"Boats","entries":[{"name":"Finn"},{"name":"Laser","summary":"b"}]}]}}""";

        assertThat(changes(before, after))
                .containsExactly("ADDED /meta/custom/0/entries/0", "CHANGED /meta/custom/0/entries/1/summary");
    }

    @Test
    void theSameTwoResumesGiveTheSameChanges() {
        List<CvChange> first = between(work(HARBOUR, SHIPYARD), work(RAILWAY, SHIPYARD));
        assertThat(between(work(HARBOUR, SHIPYARD), work(RAILWAY, SHIPYARD))).isEqualTo(first);
    }

    @Test
    void thousandsOfUnlikeEntriesAreToldApart() {
        assertThat(between(skills("a"), skills("b"))).hasSize(6_000);
    }

    private static String skills(String prefix) {
        return IntStream.range(0, 3_000)
                .mapToObj(i -> "{\"name\":\"" + prefix + i + "\"}")
                .collect(Collectors.joining(",", "{\"skills\":[", "]}"));
    }

    private static String work(String... roles) {
        return "{\"work\":[" + String.join(",", roles) + "]}";
    }

    private static List<String> changes(String before, String after) {
        return words(between(before, after));
    }

    private static List<String> words(List<CvChange> changes) {
        return changes.stream()
                .map(change -> change.kind() + " " + change.pointer())
                .toList();
    }

    private static List<CvChange> between(String before, String after) {
        JsonMapper json = JsonMapper.shared();
        return ResumeComparison.between(json.readValue(before, Resume.class), json.readValue(after, Resume.class));
    }
}
