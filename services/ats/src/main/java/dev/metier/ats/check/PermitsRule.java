package dev.metier.ats.check;

import dev.metier.ats.posting.AskedPermit;
import dev.metier.ats.resume.Field;
import dev.metier.ats.resume.PermitKind;
import dev.metier.ats.resume.Quote;
import dev.metier.contracts.ats.AtsCriteria;
import dev.metier.contracts.ats.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Does the CV state the permits and licences that the posting asks for? Told, never counted, and never guessed. */
final class PermitsRule implements Rule {

    @Override
    public AtsCriteria.Rule description() {
        return new AtsCriteria.Rule(
                "permits.stated",
                "Permits and licences",
                0,
                true,
                "The share of the permits and licences asked for (right to work, citizenship, driving licence, clearance, professional"
                        + " licence) that the CV states. It weighs nothing: a CV that does not state one says neither yes nor no, and"
                        + " an employer has to ask.");
    }

    @Override
    public Verdict judge(Comparison comparison) {
        List<AskedPermit> asked = Objects.requireNonNull(comparison.posting()).permits();
        if (asked.isEmpty()) {
            return Verdict.DOES_NOT_APPLY;
        }
        List<Evidence> evidence = new ArrayList<>();
        List<String> notStated = new ArrayList<>();
        for (AskedPermit permit : asked) {
            evidence.add(permit.evidence());
            stated(comparison, permit.kind())
                    .ifPresentOrElse(
                            evidence::add, () -> notStated.add(permit.kind().words()));
        }
        return Verdict.of(
                Rule.percent(asked.size() - (long) notStated.size(), asked.size()),
                evidence,
                "Not stated in the CV: " + String.join(", ", notStated)
                        + ". If you have it, say so. It does not change the score.");
    }

    private static Optional<Evidence> stated(Comparison comparison, PermitKind kind) {
        return comparison.cv().fields().stream()
                .flatMap(field -> stated(field, kind).stream())
                .findFirst();
    }

    private static Optional<Evidence> stated(Field field, PermitKind kind) {
        int length = field.text().length();
        return kind.in(field.folded())
                .map(found -> new Evidence(
                        Evidence.Source.CV,
                        field.pointer(),
                        Quote.around(field.text(), Math.min(found.start(), length), Math.min(found.end(), length))));
    }
}
