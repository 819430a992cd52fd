package dev.metier.ats.posting;

import dev.metier.ats.taxonomy.TaxonomySkill;
import dev.metier.contracts.ats.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * A skill that a posting asks for.
 *
 * @param skill its place in the taxonomy, absent where the taxonomy does not know it
 * @param choice skills of one number are alternatives ({@code Kubernetes or ECS}); 0 stands alone
 */
public record AskedSkill(String name, @Nullable TaxonomySkill skill, boolean must, Evidence evidence, int choice) {}
