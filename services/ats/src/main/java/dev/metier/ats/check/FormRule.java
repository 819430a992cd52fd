package dev.metier.ats.check;

import dev.metier.ats.form.Trap;
import dev.metier.contracts.ats.AtsCriteria;
import dev.metier.contracts.ats.Evidence;
import dev.metier.contracts.cv.DocumentFacts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Is the file one that machines read right? Its form alone, whatever it says. */
final class FormRule implements Rule {

    @Override
    public AtsCriteria.Rule description() {
        String losses = Arrays.stream(Trap.values())
                .map(trap -> trap.loss() + " for "
                        + trap.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
        return new AtsCriteria.Rule(
                "form.readable",
                "Form of the file",
                5,
                false,
                "100 less what machines stumble over: " + losses + ". Only where the CV was read from a file.");
    }

    @Override
    public Verdict judge(Comparison comparison) {
        DocumentFacts facts = comparison.cv().given().original();
        if (facts == null) {
            return Verdict.DOES_NOT_APPLY;
        }
        List<Trap> traps = Trap.in(facts);
        int loss = traps.stream().mapToInt(Trap::loss).sum();
        List<Evidence> evidence = traps.isEmpty()
                ? List.of(evidence("a " + facts.type() + " of plain running text"))
                : traps.stream().map(trap -> evidence(trap.fact(facts))).toList();
        String change = traps.stream().map(Trap::remedy).collect(Collectors.joining(". ", "", "."));
        return Verdict.of(Math.max(0, 100 - loss), evidence, change);
    }

    private static Evidence evidence(String fact) {
        return new Evidence(Evidence.Source.CV, "", fact);
    }
}
