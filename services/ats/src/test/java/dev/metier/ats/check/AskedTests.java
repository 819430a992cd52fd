package dev.metier.ats.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.ats.resume.GivenCv;
import dev.metier.ats.taxonomy.Taxonomy;
import dev.metier.contracts.ats.Criterion;
import dev.metier.contracts.ats.Evidence;
import dev.metier.contracts.ats.KeywordCoverage;
import dev.metier.contracts.cv.Resume;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AskedTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private final CvChecker checker = new CvChecker(Taxonomy.starter());

    @Test
    void aPermitThatTheCvDoesNotStateIsNotStatedRatherThanMissing() {
        Criterion permits = criterion(
                SampleResumes.developerWith("basics", "summary", "Served citizens at the counter of the town."),
                "You must be an EU citizen and hold a driving licence.",
                "permits.stated");
        assertThat(permits.score()).isZero();
        assertThat(permits.weight()).isZero();
        assertThat(permits.whatWouldChangeIt()).startsWith("Not stated in the CV: citizenship, driving licence.");
    }

    @Test
    void aStatedPermitIsCitedOnBothSides() {
        Criterion permits = criterion(
                SampleResumes.developerWith("basics", "summary", "Right to work in the EU; Führerschein Klasse B."),
                "You are authorized to work in Germany. Driving licence needed every day.",
                "permits.stated");
        assertThat(permits.score()).isEqualTo(100);
        assertThat(permits.evidence())
                .extracting(Evidence::source)
                .containsExactly(
                        Evidence.Source.POSTING, Evidence.Source.CV, Evidence.Source.POSTING, Evidence.Source.CV);
    }

    @Test
    void thePlaceIsMatchedWhateverItsAccentsAndScoresNothing() {
        Resume resume = SampleResumes.developerWithCity("Timisoara");
        Criterion place = criterion(resume, "Location: Timișoara, Romania", "location.matches");
        assertThat(place.score()).isEqualTo(100);
        assertThat(place.weight()).isZero();
        assertThat(criterion(resume, "Location: Iași, Romania", "location.matches")
                        .score())
                .isZero();
    }

    @Test
    void whoWouldMoveIsWelcomeAnywhere() {
        Resume resume = SampleResumes.developerWith("basics", "summary", "I am willing to relocate within Europe.");
        Criterion place = criterion(resume, "You must be based in Oslo.", "location.matches");
        assertThat(place.score()).isEqualTo(100);
        assertThat(place.evidence()).extracting(Evidence::quote).contains("I am willing to relocate within Europe.");
    }

    @Test
    void moreExperienceThanAskedIsNeverHeldAgainstAnybody() {
        assertThat(criterion(SampleResumes.developer(), "Junior developer", "seniority.matches")
                        .score())
                .isEqualTo(100);
        assertThat(criterion(SampleResumes.developer(), "Head of engineering", "seniority.matches")
                        .score())
                .isLessThan(100);
    }

    @Test
    void saysHowNearARelatedSkillIs() {
        KeywordCoverage coverage = checker.check(
                        GivenCv.written(SampleResumes.developer(), TODAY), "Requirements: Apache Kafka")
                .coverage();
        assertThat(coverage.matched()).singleElement().satisfies(match -> {
            assertThat(match.worth()).isEqualTo(40);
            assertThat(match.why()).isEqualTo("RabbitMQ is a neighbour of Apache Kafka, so it counts 40 of 100.");
        });
    }

    @Test
    void readsThePlainWordsOfMarkdown() {
        Resume resume = SampleResumes.developerWithHighlight(
                "Wrote **Terraform** modules, see [the story](https://github.com/ansible/story)");
        KeywordCoverage coverage = checker.check(GivenCv.written(resume, TODAY), "Requirements: Terraform, Ansible")
                .coverage();
        assertThat(coverage.matched())
                .filteredOn(match -> match.skill().equals("Terraform"))
                .singleElement()
                .satisfies(match ->
                        assertThat(match.evidence().quote()).contains("Wrote Terraform modules, see the story"));
        assertThat(coverage.matched())
                .filteredOn(match -> match.skill().equals("Ansible"))
                .allMatch(match -> match.how() == KeywordCoverage.How.RELATED);
    }

    private Criterion criterion(Resume resume, String posting, String ruleId) {
        return checker.check(GivenCv.written(resume, TODAY), posting).criteria().stream()
                .filter(criterion -> criterion.ruleId().equals(ruleId))
                .findFirst()
                .orElseThrow();
    }
}
