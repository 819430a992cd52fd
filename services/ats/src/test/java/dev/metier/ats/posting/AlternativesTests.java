package dev.metier.ats.posting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.ats.taxonomy.SkillFinder;
import dev.metier.ats.taxonomy.Taxonomy;
import dev.metier.contracts.ats.EducationLevel;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What a posting lets people choose from, and what it only names. */
class AlternativesTests {

    private static final Taxonomy TAXONOMY = Taxonomy.starter();

    private final PostingReader reader = new PostingReader(TAXONOMY, new SkillFinder(TAXONOMY));

    @Test
    void theSubjectsOfADegreeAreNoSkillsThatMustBeThere() {
        assertThat(
                        musts(
                                "Requirements:\nA bachelor's degree in accounting, statistics or public administration, and two years of experience in payroll."))
                .containsExactly("Payroll");
        assertThat(musts("Requirements:\nMaster's degree in Chemistry with knowledge of SQL."))
                .containsExactly("SQL");
        assertThat(musts("Requirements:\n16 semester credits in chemistry and 8 credits in biology; welding."))
                .containsExactly("Welding");
    }

    @Test
    void oneOfManyIsOneWish() {
        ReadPosting posting = reader.read(
                "Requirements:\nSQL and experience in one or more of the following: payroll, night shift rotas, recruitment, or a close field.");
        assertThat(posting.skills()).extracting(AskedSkill::choice).containsExactly(0, 1, 1);
        assertThat(posting.skills()).extracting(AskedSkill::name).containsExactly("SQL", "Payroll", "Recruitment");
    }

    @Test
    void waysWithLessEducationAndMoreYearsAreAlternatives() {
        ReadPosting posting = reader.read("""
                Requirements:
                1. A baccalaureate degree from a college and two years of experience in community work; or
                2. High school graduation and six years of experience in community work.
                """);
        assertThat(Objects.requireNonNull(posting.years()).years()).isEqualTo(2);
        AskedEducation education = Objects.requireNonNull(posting.education());
        assertThat(education.level()).isEqualTo(EducationLevel.BACHELOR);
        assertThat(education.yearsInstead()).isEqualTo(6);
    }

    @Test
    void oneWayAsksForTheMostYears() {
        ReadPosting posting =
                reader.read("Requirements:\n3 years of experience in welding; 5 years of work experience.");
        assertThat(Objects.requireNonNull(posting.years()).years()).isEqualTo(5);
    }

    private List<String> musts(String text) {
        return reader.read(text).skills().stream()
                .filter(AskedSkill::must)
                .map(AskedSkill::name)
                .toList();
    }
}
