package dev.metier.ats.fix;

import org.jspecify.annotations.Nullable;

/**
 * What to do with one text.
 *
 * @param after the text in good form; absent where the text is to go
 */
record Correction(String ruleId, @Nullable String after, String reason) {}
