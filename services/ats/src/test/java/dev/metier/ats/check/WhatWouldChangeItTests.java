package dev.metier.ats.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.ats.resume.GivenCv;
import dev.metier.ats.taxonomy.Taxonomy;
import dev.metier.contracts.ats.AtsCriteria;
import dev.metier.contracts.ats.Criterion;
import dev.metier.contracts.ats.CvCheck;
import dev.metier.contracts.cv.DocumentFacts;
import dev.metier.contracts.cv.FieldSource;
import dev.metier.contracts.cv.Resume;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a report says would change a criterion does change it, when it is done. */
class WhatWouldChangeItTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final String POSTING = """
            Senior welder
            Location: Cluj-Napoca, RO
            Requirements:
            - 5+ years of experience
            - Welding, Kubernetes and forklift operation
            - Bachelor's degree
            - English and German
            - Driving licence
            Nice to have: Terraform
            """;
    private static final String BARE = """
            {"basics": {"name": "Ada Lind"},
             "work": [{"name": "Nordlys", "position": "Worker", "startDate": "2025-01", "endDate": "2024-01"}],
             "skills": [{"name": "Welding"}]}
            """;

    private final CvChecker checker = new CvChecker(Taxonomy.starter());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "skills.must | /skills/0/name | Welding, Forklift Operation",
                "skills.must | /work/0/position | Docker engineer",
                "skills.nice | /skills/0/name | Welding, Terraform",
                "experience.years | /work/0/endDate | 2026-05",
                "seniority.matches | /work/0/position | Senior welder",
                "keywords.context | /work/0/summary | Welding of pipes",
                "education.level | /education/0/studyType | Bachelor of Science",
                "languages.asked | /languages/0/language | German",
                "sections.present | /basics/summary | A welder.",
                "dates.consistent | /work/0/endDate | 2026-05",
                "roles.described | /work/0/summary | Welded the pipes of two ships and taught three new colleagues how to do it safely",
                "contact.reachable | /basics/email | ada@example.org",
                "location.matches | /basics/location/city | Cluj-Napoca",
                "permits.stated | /certificates/0/name | Driving licence category B",
            })
    void doingItRaisesTheCriterion(String ruleId, String place, String value) {
        Criterion before = criterion(SampleResumes.read(BARE), ruleId);
        assertThat(before.applies()).isTrue();
        assertThat(before.score()).isLessThan(100);
        assertThat(before.whatWouldChangeIt()).isNotBlank();
        Resume changed = SampleResumes.with(BARE, place, value);
        assertThat(criterion(changed, ruleId).score()).isGreaterThan(before.score());
    }

    @Test
    void mendingTheFileRaisesItsForm() {
        assertThat(form(SampleFiles.columns(2)).whatWouldChangeIt()).contains("one column");
        assertThat(form(SampleFiles.columns(1)).score())
                .isGreaterThan(form(SampleFiles.columns(2)).score());
    }

    @Test
    void correctingAFieldMakesItCertain() {
        Map<String, FieldSource> fields = new HashMap<>();
        fields.put("/basics/email", new FieldSource(0.9, 1, null, "ada@example.org"));
        int corrected = certain(fields).score();
        fields.put("/basics/name", new FieldSource(0.3, 1, null, "Ada Lind"));
        assertThat(certain(fields).score()).isLessThan(corrected);
        assertThat(certain(fields).whatWouldChangeIt()).contains("Name");
    }

    @Test
    void everyCriterionBelowHundredSaysIt() {
        CvCheck check =
                checker.check(new GivenCv(SampleResumes.read(BARE), TODAY, SampleFiles.TRAPPED, Map.of()), POSTING);
        assertThat(check.criteria())
                .filteredOn(criterion -> criterion.applies() && criterion.score() < 100)
                .allSatisfy(criterion -> assertThat(criterion.whatWouldChangeIt())
                        .as(criterion.ruleId())
                        .isNotBlank());
        assertThat(check.criteria())
                .extracting(Criterion::ruleId)
                .containsExactlyElementsOf(CvChecker.criteria().rules().stream()
                        .map(AtsCriteria.Rule::ruleId)
                        .toList());
    }

    @Test
    void whatWeighsNothingChangesNoScore() {
        int score = checker.check(GivenCv.written(SampleResumes.developer(), TODAY), POSTING)
                .score();
        Resume there = SampleResumes.developerWithCity("Cluj-Napoca");
        assertThat(checker.check(GivenCv.written(there, TODAY), POSTING).score())
                .isEqualTo(score);
    }

    private Criterion criterion(Resume resume, String ruleId) {
        return find(checker.check(GivenCv.written(resume, TODAY), POSTING), ruleId);
    }

    private Criterion form(DocumentFacts file) {
        return find(checker.check(new GivenCv(SampleResumes.developer(), TODAY, file, Map.of())), "form.readable");
    }

    private Criterion certain(Map<String, FieldSource> fields) {
        return find(checker.check(new GivenCv(SampleResumes.developer(), TODAY, null, fields)), "form.certain");
    }

    private static Criterion find(CvCheck check, String ruleId) {
        return check.criteria().stream()
                .filter(criterion -> criterion.ruleId().equals(ruleId))
                .findFirst()
                .orElseThrow();
    }
}
