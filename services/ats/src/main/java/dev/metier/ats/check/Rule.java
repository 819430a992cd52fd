package dev.metier.ats.check;

import dev.metier.contracts.ats.AtsCriteria;
import dev.metier.contracts.ats.Criterion;
import dev.metier.contracts.ats.Evidence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One criterion: what it is called, what it weighs and how it judges. Rules have no state and no clock. */
interface Rule {

    AtsCriteria.Rule description();

    Verdict judge(Comparison comparison);

    default Criterion criterion(Comparison comparison) {
        AtsCriteria.Rule rule = description();
        Verdict verdict =
                rule.needsPosting() && comparison.posting() == null ? Verdict.DOES_NOT_APPLY : judge(comparison);
        return new Criterion(
                rule.ruleId(),
                rule.name(),
                rule.weight(),
                verdict.applies(),
                verdict.score(),
                verdict.evidence(),
                verdict.change());
    }

    /** What a rule finds. */
    record Verdict(
            boolean applies,
            int score,
            List<Evidence> evidence,
            @Nullable String change) {

        static final Verdict DOES_NOT_APPLY = new Verdict(false, 0, List.of(), null);

        /** {@code change} is dropped at 100, where nothing needs to change. */
        static Verdict of(int score, List<Evidence> evidence, String change) {
            return new Verdict(true, score, evidence, score >= 100 ? null : change);
        }
    }

    /** A share in percent, rounded half up; 0 of 0 is 0. */
    static int percent(long part, long whole) {
        return whole == 0 ? 0 : (int) ((part * 200 + whole) / (whole * 2));
    }
}
