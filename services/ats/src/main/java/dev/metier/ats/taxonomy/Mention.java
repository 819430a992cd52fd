package dev.metier.ats.taxonomy;

/** A skill at a place of a text; {@code start} and {@code end} are positions of characters. */
public record Mention(TaxonomySkill skill, int start, int end) {}
