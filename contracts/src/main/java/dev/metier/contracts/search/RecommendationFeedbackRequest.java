package dev.metier.contracts.search;

import jakarta.validation.constraints.NotNull;

/** Feedback; what was given for the same posting before is void. */
public record RecommendationFeedbackRequest(@NotNull RecommendationFeedback feedback) {}
