package dev.metier.search.match;

import dev.metier.contracts.search.RecommendationKind;

/** How much each kind counts before anybody gave feedback; together 100. */
public final class Weights {

    private Weights() {}

    public static double usual(RecommendationKind kind) {
        return switch (kind) {
            case SKILLS -> 35;
            case TITLE -> 15;
            case MEANING -> 15;
            case SENIORITY -> 10;
            case PLACE -> 10;
            case PAY -> 10;
            case FRESHNESS -> 5;
        };
    }
}
