package dev.metier.ats.check;

import dev.metier.ats.posting.AskedYears;
import dev.metier.contracts.ats.AtsCriteria;
import dev.metier.contracts.ats.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Do the dated roles add up to the years that the posting asks for? */
final class ExperienceRule implements Rule {

    private static final int MONTHS = 12;

    @Override
    public AtsCriteria.Rule description() {
        return new AtsCriteria.Rule(
                "experience.years",
                "Years of experience",
                9,
                true,
                "Months of dated work, overlaps counted once, as a share of the months asked for; never over 100. Roles that show"
                        + " another trade than the skills asked for, and none of it, do not count.");
    }

    @Override
    public Verdict judge(Comparison comparison) {
        AskedYears asked = Objects.requireNonNull(comparison.posting()).years();
        if (asked == null) {
            return Verdict.DOES_NOT_APPLY;
        }
        int months = comparison.months();
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(asked.evidence());
        comparison.work().ifPresent(evidence::add);
        String change = "The posting asks for " + asked.years() + " years; the CV shows " + Duration.of(months)
                + " of dated work in a trade like this. Add roles or dates that are missing, if any are.";
        return Verdict.of(Math.min(100, Rule.percent(months, (long) asked.years() * MONTHS)), evidence, change);
    }
}
