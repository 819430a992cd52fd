package dev.metier.contracts.users;

import dev.metier.contracts.id.CategoryId;
import dev.metier.contracts.id.SkillId;
import java.util.List;

/** A skill of the taxonomy. */
public record SkillView(SkillId id, String name, CategoryId categoryId, String categoryName, List<String> aliases) {

    public SkillView {
        aliases = List.copyOf(aliases);
    }
}
