package dev.metier.ats.check;

import dev.metier.ats.form.KeyFields;
import dev.metier.ats.form.KeyFields.KeyField;
import dev.metier.ats.resume.GivenCv;
import dev.metier.contracts.ats.AtsCriteria;
import dev.metier.contracts.ats.Evidence;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** How surely does a machine read the fields that matter most? Weighs nothing: here the candidate can correct them. */
final class CertaintyRule implements Rule {

    private static final double SURE = 0.8;
    private static final int MOST_NAMED = 5;

    @Override
    public AtsCriteria.Rule description() {
        return new AtsCriteria.Rule(
                "form.certain",
                "How surely it is read",
                0,
                false,
                "The mean certainty over name, e-mail, telephone, roles, employers, dates and schools as read from the file; what"
                        + " you corrected is certain, what is missing is not. It weighs nothing, because you can correct it here;"
                        + " other systems may not let you.");
    }

    @Override
    public Verdict judge(Comparison comparison) {
        GivenCv cv = comparison.cv().given();
        if (cv.fields().isEmpty()) {
            return Verdict.DOES_NOT_APPLY;
        }
        List<KeyField> keys = KeyFields.of(cv);
        List<KeyField> doubtful = keys.stream()
                .filter(key -> key.certainty() < SURE)
                .sorted(Comparator.comparingDouble(KeyField::certainty))
                .limit(MOST_NAMED)
                .toList();
        List<Evidence> evidence = doubtful.stream()
                .filter(key -> !key.isMissing())
                .map(CertaintyRule::evidence)
                .toList();
        double mean = keys.stream().mapToDouble(KeyField::certainty).average().orElse(0);
        return Verdict.of((int) Math.round(mean * 100), evidence.isEmpty() ? surest(keys) : evidence, change(doubtful));
    }

    private static Evidence evidence(KeyField key) {
        String quote = key.label() + " at " + Math.round(key.certainty() * 100) + " %: " + key.value();
        return new Evidence(Evidence.Source.CV, key.pointer(), quote);
    }

    private static List<Evidence> surest(List<KeyField> keys) {
        return keys.stream()
                .filter(key -> !key.isMissing())
                .max(Comparator.comparingDouble(KeyField::certainty))
                .map(key -> List.of(evidence(key)))
                .orElse(List.of());
    }

    private static String change(List<KeyField> doubtful) {
        if (doubtful.isEmpty()) {
            return "Look through what was read; a field that you correct is certain.";
        }
        return doubtful.stream().map(CertaintyRule::advice).collect(Collectors.joining(" "));
    }

    private static String advice(KeyField key) {
        if (key.isMissing()) {
            return "A machine found nothing for: " + key.label() + ". Add it if you have it.";
        }
        return "A machine reads '" + key.label() + "' at " + Math.round(key.certainty() * 100)
                + " % only: look whether it is right.";
    }
}
