package dev.metier.search.usage;

/** Something that is counted. */
sealed interface UsageRow permits Asked, Clicked {}
