package dev.metier.contracts.ats;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The result of one rule.
 *
 * @param ruleId stable, for example {@code skills.must}
 * @param weight the share in the whole score; the weights of the rules that apply are scaled to 100 together
 * @param applies false where the posting does not ask for it; such a rule has no part in the score
 * @param score 0 to 100, and 0 where it does not apply
 * @param whatWouldChangeIt what the candidate could truthfully do, absent at 100
 */
public record Criterion(
        String ruleId,
        String name,
        int weight,
        boolean applies,
        int score,
        List<Evidence> evidence,
        @Nullable String whatWouldChangeIt) {

    public Criterion {
        evidence = List.copyOf(evidence);
    }
}
