package dev.metier.ats.check;

import dev.metier.ats.posting.AskedEducation;
import dev.metier.ats.posting.AskedYears;
import dev.metier.ats.posting.ReadPosting;
import dev.metier.contracts.ats.AtsCriteria;
import dev.metier.contracts.ats.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Does the CV name the degree that the posting asks for? */
final class EducationRule implements Rule {

    private static final int ONE_LEVEL_BELOW = 50;
    private static final int DEGREE_NOT_NAMED = 25;
    private static final int YEARS_LIKE_A_DEGREE = 4;

    @Override
    public AtsCriteria.Rule description() {
        return new AtsCriteria.Rule(
                "education.level",
                "Education",
                6,
                true,
                "100 for the level asked for or above it, or for enough experience where the posting accepts that instead;"
                        + " 50 one level below; 25 for education without a named degree.");
    }

    @Override
    public Verdict judge(Comparison comparison) {
        ReadPosting posting = Objects.requireNonNull(comparison.posting());
        AskedEducation asked = posting.education();
        if (asked == null) {
            return Verdict.DOES_NOT_APPLY;
        }
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(asked.evidence());
        Optional<Degree> degree = Degree.highestOf(comparison.cv().resume());
        degree.ifPresent(found -> evidence.add(found.evidence()));
        boolean byExperience = asked.orExperience() && isExperienced(comparison, posting.years(), asked.yearsInstead());
        int score = byExperience ? 100 : score(asked, degree, comparison);
        String level = asked.level().name().toLowerCase(Locale.ROOT);
        return Verdict.of(
                score,
                evidence,
                "The posting asks for " + level + " level. If you have it, write the degree in full under education.");
    }

    private static int score(AskedEducation asked, Optional<Degree> degree, Comparison comparison) {
        if (degree.isEmpty()) {
            return comparison.cv().resume().education().isEmpty() ? 0 : DEGREE_NOT_NAMED;
        }
        int below = asked.level().compareTo(degree.get().level());
        if (below <= 0) {
            return 100;
        }
        return below == 1 ? ONE_LEVEL_BELOW : DEGREE_NOT_NAMED;
    }

    private static boolean isExperienced(Comparison comparison, @Nullable AskedYears years, int yearsInstead) {
        int usual = years == null ? YEARS_LIKE_A_DEGREE : Math.max(years.years(), YEARS_LIKE_A_DEGREE);
        return comparison.months() >= 12 * (yearsInstead > 0 ? yearsInstead : usual);
    }
}
