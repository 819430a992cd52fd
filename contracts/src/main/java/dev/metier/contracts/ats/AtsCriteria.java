package dev.metier.contracts.ats;

import java.util.List;

/** The rules of one engine version. */
public record AtsCriteria(String engine, String engineVersion, List<Rule> rules) {

    public AtsCriteria {
        rules = List.copyOf(rules);
    }

    /**
     * One rule of the engine.
     *
     * @param weight the share in the score before scaling
     * @param needsPosting whether it applies only to a check against a posting
     * @param how how the score comes about, in words
     */
    public record Rule(String ruleId, String name, int weight, boolean needsPosting, String how) {}
}
