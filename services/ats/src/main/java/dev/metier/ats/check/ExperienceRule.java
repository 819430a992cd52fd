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
                "Months of dated work, overlaps counted once, as a share of the months asked for; never over 100.");
    }

    @Override
    public Verdict judge(Comparison comparison) {
        AskedYears asked = Objects.requireNonNull(comparison.posting()).years();
        if (asked == null) {
            return Verdict.DOES_NOT_APPLY;
        }
        int months = comparison.cv().experienceMonths();
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(asked.evidence());
        if (months > 0) {
            evidence.add(new Evidence(Evidence.Source.CV, "/work", Duration.of(months) + " of dated work"));
        }
        String change = "The posting asks for " + asked.years() + " years; the CV shows " + Duration.of(months)
                + " of dated work. Add roles or dates that are missing, if any are.";
        return Verdict.of(Math.min(100, Rule.percent(months, (long) asked.years() * MONTHS)), evidence, change);
    }
}
