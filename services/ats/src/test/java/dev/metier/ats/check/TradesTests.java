package dev.metier.ats.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.ats.resume.GivenCv;
import dev.metier.ats.taxonomy.Taxonomy;
import dev.metier.contracts.ats.Criterion;
import dev.metier.contracts.ats.CvCheck;
import dev.metier.contracts.ats.Evidence;
import dev.metier.contracts.ats.KeywordCoverage;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Years at another trade are no years at this one. */
class TradesTests {

    private static final String COOK = """
            {"work": [{"name": "Harbour Kitchen", "position": "Chef", "startDate": "2014-01", "endDate": "2023-12",
              "highlights": ["Menu planning and cooking for eighty guests in a busy team"]}%s]}
            """;

    private final CvChecker checker = new CvChecker(Taxonomy.starter());

    @Test
    void yearsAtTheStoveAreNoYearsOfProgramming() {
        CvCheck check = check(
                COOK.formatted(""), "Senior backend engineer\nRequirements: 4+ years of Python experience, Docker");
        assertThat(criterion(check, "experience.years").score()).isZero();
        assertThat(criterion(check, "experience.years").evidence())
                .extracting(Evidence::quote)
                .contains("10 years of dated work, none of it in a trade like this");
        assertThat(criterion(check, "seniority.matches").score()).isZero();
    }

    @Test
    void yearsOfTheTradeCount() {
        CvCheck check = check(COOK.formatted(""), "Requirements: 5 years of experience in cooking");
        assertThat(criterion(check, "experience.years").score()).isEqualTo(100);
    }

    @Test
    void aRoleThatTellsNoTradeCounts() {
        String untold =
                ", {\"name\": \"Nordlys\", \"position\": \"Engineer\", \"startDate\": \"2024-01\", \"endDate\": \"2025-12\"}";
        CvCheck check = check(COOK.formatted(untold), "Requirements: 4 years of Python experience");
        assertThat(criterion(check, "experience.years").score()).isEqualTo(50);
    }

    @Test
    void aPostingThatNamesNoTradeTakesAllYears() {
        CvCheck check = check(COOK.formatted(""), "Requirements: 5 years of work experience and good communication");
        assertThat(criterion(check, "experience.years").score()).isEqualTo(100);
    }

    @Test
    void onePersonalQualityIsNoEvidenceOfAnother() {
        CvCheck check = check(COOK.formatted(""), "Requirements: cooking, leadership, communication, decision making");
        assertThat(check.coverage().matched())
                .extracting(KeywordCoverage.Match::skill)
                .containsExactly("Cooking");
    }

    private CvCheck check(String cv, String posting) {
        return checker.check(GivenCv.written(SampleResumes.read(cv), LocalDate.of(2026, 6, 1)), posting);
    }

    private static Criterion criterion(CvCheck check, String ruleId) {
        return check.criteria().stream()
                .filter(criterion -> criterion.ruleId().equals(ruleId))
                .findFirst()
                .orElseThrow();
    }
}
