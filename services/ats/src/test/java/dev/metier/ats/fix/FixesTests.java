package dev.metier.ats.fix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.metier.ats.taxonomy.Taxonomy;
import dev.metier.contracts.ats.AtsFix;
import dev.metier.contracts.cv.PatchOperation;
import dev.metier.contracts.cv.Resume;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class FixesTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final FormFixes fixes = new FormFixes(Taxonomy.starter());

    private final Resume untidy = JSON.readValue("""
            {"basics": {"name": "Ada  Lind", "summary": " Likes small \\t services. "},
             "work": [{"name": "Nordlys", "position": "Developer", "startDate": "March 2021", "endDate": "Present"},
                      {"name": "Fjord", "position": "Developer", "startDate": "9/2018", "endDate": "2021-02"}],
             "skills": [{"name": "Web", "keywords": ["javascript", "Node JS", "JavaScript ", "postgresql", "EC2"]}]}
            """, Resume.class);

    @Test
    void correctsFormOnly() {
        Resume tidy = Fixes.apply(untidy, fixes.of(untidy));
        assertThat(tidy.basics().name()).isEqualTo("Ada Lind");
        assertThat(tidy.basics().summary()).isEqualTo("Likes small services.");
        assertThat(tidy.work().get(0).startDate()).isEqualTo("2021-03");
        assertThat(tidy.work().get(0).endDate()).isNull();
        assertThat(tidy.work().get(1).startDate()).isEqualTo("2018-09");
        assertThat(tidy.skills().getFirst().keywords()).containsExactly("JavaScript", "Node.js", "PostgreSQL", "EC2");
    }

    @Test
    void leavesNothingToFixBehind() {
        assertThat(fixes.of(Fixes.apply(untidy, fixes.of(untidy)))).isEmpty();
    }

    @Test
    void anySelectionInOrderFits() {
        List<AtsFix> all = fixes.of(untidy);
        for (int left = 0; left < all.size(); left++) {
            List<AtsFix> selection = new ArrayList<>(all);
            selection.remove(left);
            assertThat(Fixes.apply(untidy, selection)).isNotEqualTo(untidy);
        }
    }

    @Test
    void refusesAResumeThatHasChanged() {
        Resume changed = Fixes.apply(untidy, fixes.of(untidy));
        assertThatThrownBy(() -> Fixes.apply(changed, fixes.of(untidy))).isInstanceOf(FixRejected.class);
    }

    @Test
    void refusesWhatIsNoFix() {
        rejects(new PatchOperation("add", "/basics/label", null, "Professor"));
        rejects(new PatchOperation("remove", "", null, null));
        rejects(new PatchOperation("replace", "no pointer", null, "x"));
        rejects(new PatchOperation("remove", "/work/7", null, null));
        rejects(new PatchOperation("replace", "/work", null, "not a list"));
        rejects(new PatchOperation("move", "/work/0", "/skills/0", null));
        rejects(new PatchOperation("move", "/work/0", "/work/9", null));
        rejects(new PatchOperation("move", "/work/0", null, null));
    }

    private void rejects(PatchOperation operation) {
        AtsFix fix = new AtsFix("text.spaces", List.of(operation), "because");
        assertThatThrownBy(() -> Fixes.apply(untidy, List.of(fix))).isInstanceOf(FixRejected.class);
    }
}
