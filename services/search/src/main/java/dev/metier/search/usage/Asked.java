package dev.metier.search.usage;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A question that was asked. */
record Asked(Instant at, @Nullable String text, long hits) implements UsageRow {}
