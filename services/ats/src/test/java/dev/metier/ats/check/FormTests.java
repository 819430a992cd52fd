package dev.metier.ats.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.metier.ats.form.Trap;
import dev.metier.ats.resume.GivenCv;
import dev.metier.ats.taxonomy.Taxonomy;
import dev.metier.contracts.ats.AtsWarning;
import dev.metier.contracts.ats.Criterion;
import dev.metier.contracts.ats.CvCheck;
import dev.metier.contracts.ats.Evidence;
import dev.metier.contracts.ats.MachineView;
import dev.metier.contracts.cv.DocumentFacts;
import dev.metier.contracts.cv.FieldSource;
import dev.metier.contracts.cv.FieldSource.Box;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FormTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final Box PLACE = new Box(72, 72, 120, 14);

    private final CvChecker checker = new CvChecker(Taxonomy.starter());

    @Test
    void aPlainFileHasNothingToStumbleOver() {
        Criterion form = form(check(SampleFiles.PLAIN, Map.of()));
        assertThat(form.score()).isEqualTo(100);
        assertThat(form.whatWouldChangeIt()).isNull();
    }

    @Test
    void namesEachTrapAsEvidenceAndWhatWouldMendIt() {
        Criterion form = form(check(SampleFiles.TRAPPED, Map.of()));
        assertThat(form.score()).isZero();
        assertThat(form.evidence())
                .hasSameSizeAs(Trap.values())
                .extracting(Evidence::quote)
                .contains("2 columns side by side", "3 text boxes", "symbols as letters of FontAwesome6Free-Solid");
        assertThat(form.whatWouldChangeIt()).contains("one column", "text boxes", "header or footer");
    }

    @Test
    void whatWasNotReadFromAFileHasNoForm() {
        CvCheck check = check(null, Map.of());
        assertThat(form(check).applies()).isFalse();
        assertThat(check.machineView().fields()).isEmpty();
        assertThat(check.machineView().pages()).isNull();
    }

    @Test
    void saysHowSurelyAMachineReadsTheFieldsThatMatter() {
        Map<String, FieldSource> fields = new HashMap<>();
        fields.put("/basics/name", new FieldSource(0.45, 1, PLACE, "Ada Lind"));
        fields.put("/basics/email", new FieldSource(0.99, 1, PLACE, "ada@example.org"));
        Criterion certain = criterion(check(SampleFiles.PLAIN, fields), "form.certain");
        assertThat(certain.weight()).isZero();
        assertThat(certain.evidence())
                .extracting(Evidence::pointer, Evidence::quote)
                .containsExactly(tuple("/basics/name", "Name at 45 %: Ada Lind"));
        assertThat(certain.whatWouldChangeIt()).contains("'Name' at 45 %");
    }

    @Test
    void aCorrectedFieldIsCertain() {
        Map<String, FieldSource> doubtful = Map.of(
                "/basics/name", new FieldSource(0.45, 1, PLACE, "Ada Lind"),
                "/basics/phone", new FieldSource(0.9, 1, PLACE, "+40 700 000 001"));
        Map<String, FieldSource> corrected = Map.of("/basics/phone", new FieldSource(0.9, 1, PLACE, "+40 700 000 001"));
        assertThat(criterion(check(SampleFiles.PLAIN, corrected), "form.certain")
                        .score())
                .isGreaterThan(criterion(check(SampleFiles.PLAIN, doubtful), "form.certain")
                        .score());
    }

    @Test
    void showsFieldByFieldWhatAParserRead() {
        Map<String, FieldSource> fields = Map.of("/work/0/startDate", new FieldSource(0.8, 2, PLACE, "March 2021"));
        MachineView view = check(SampleFiles.PLAIN, fields).machineView();
        assertThat(view.fields())
                .contains(
                        new MachineView.ReadField("Work 1, start date", "/work/0/startDate", "2021-03", 0.8, 2, PLACE))
                .contains(new MachineView.ReadField("Name", "/basics/name", "Ada Lind", null, null, null));
        assertThat(view.pages()).isEqualTo(1);
    }

    @Test
    void saysWhatWasNotRead() {
        GivenCv nameless = new GivenCv(
                SampleResumes.read("{\"work\": [{\"name\": \"Nordlys\"}]}"), TODAY, SampleFiles.PLAIN, Map.of());
        assertThat(checker.check(nameless).machineView().notRead())
                .extracting(MachineView.NotRead::label, MachineView.NotRead::pointer)
                .contains(
                        tuple("Name", "/basics/name"),
                        tuple("E-mail", "/basics/email"),
                        tuple("Work 1, position", "/work/0/position"),
                        tuple("Education", "/education"))
                .doesNotContain(tuple("Work", "/work"));
    }

    @Test
    void hiddenWordsAreWarnedOfAndDoNotCount() {
        CvCheck check = checker.check(
                new GivenCv(SampleResumes.developer(), TODAY, SampleFiles.hiding("Terraform Ansible"), Map.of()),
                "Requirements: Terraform, Ansible");
        assertThat(check.coverage().matched()).isEmpty();
        assertThat(check.warnings())
                .filteredOn(warning -> warning.ruleId().equals("text.hidden"))
                .extracting(AtsWarning::severity, AtsWarning::quote)
                .containsExactly(tuple(AtsWarning.Severity.ERROR, "Terraform Ansible"));
        assertThat(check.machineView().hidden()).hasSize(1);
    }

    private CvCheck check(@Nullable DocumentFacts file, Map<String, FieldSource> fields) {
        return checker.check(new GivenCv(SampleResumes.developer(), TODAY, file, fields));
    }

    private static Criterion form(CvCheck check) {
        return criterion(check, "form.readable");
    }

    private static Criterion criterion(CvCheck check, String ruleId) {
        return check.criteria().stream()
                .filter(criterion -> criterion.ruleId().equals(ruleId))
                .findFirst()
                .orElseThrow();
    }
}
