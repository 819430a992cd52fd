package dev.metier.ats.check;

import dev.metier.ats.resume.Period;
import dev.metier.ats.resume.Quote;
import dev.metier.contracts.ats.AtsCriteria;
import dev.metier.contracts.ats.Evidence;
import java.util.List;

/** Can a reader tell when things were? */
final class DatesRule implements Rule {

    @Override
    public AtsCriteria.Rule description() {
        return new AtsCriteria.Rule(
                "dates.consistent",
                "Dates",
                5,
                false,
                "The share of roles and courses with a start date, ending after they start and not in the future.");
    }

    @Override
    public Verdict judge(Comparison comparison) {
        List<Period> periods = comparison.cv().periods();
        List<Period> sound = periods.stream()
                .filter(period -> period.fault(comparison.cv().today()).isEmpty())
                .toList();
        List<Evidence> evidence = sound.stream().map(DatesRule::evidence).toList();
        String change = periods.isEmpty()
                ? "Give each role and course its dates, for example 2021-03 to 2024-06."
                : "Correct the dates that the warnings name.";
        return Verdict.of(Rule.percent(sound.size(), periods.size()), evidence, change);
    }

    private static Evidence evidence(Period period) {
        String until = period.end() == null ? "" : period.end();
        return new Evidence(Evidence.Source.CV, period.pointer(), Quote.of(period.start() + " – " + until));
    }
}
