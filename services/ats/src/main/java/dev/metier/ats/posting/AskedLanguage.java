package dev.metier.ats.posting;

import dev.metier.ats.taxonomy.TaxonomySkill;
import dev.metier.contracts.ats.Evidence;
import org.jspecify.annotations.Nullable;

/** A language that a posting asks for. */
public record AskedLanguage(String name, @Nullable TaxonomySkill skill, Evidence evidence) {}
