package dev.metier.search.usage;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A hit that was opened.
 *
 * @param isFirst whether it is the first of its question
 */
record Clicked(Instant at, @Nullable String text, int position, boolean isFirst) implements UsageRow {}
