package dev.metier.contracts.cv;

import java.util.List;

/** The rules of one engine version. */
public record CritiqueRules(String engine, String engineVersion, List<Rule> rules) {

    public CritiqueRules {
        rules = List.copyOf(rules);
    }

    /**
     * One rule.
     *
     * @param name in a few words
     * @param why it matters to who reads the CV
     * @param looksFor what makes it speak
     * @param languages in which it has words; empty where it needs none and applies to all
     */
    public record Rule(
            String ruleId,
            CritiqueFinding.Category category,
            CritiqueFinding.Severity severity,
            String name,
            String why,
            String looksFor,
            List<String> languages) {
        public Rule {
            languages = List.copyOf(languages);
        }
    }
}
