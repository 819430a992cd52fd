package dev.metier.users.skill;

import dev.metier.contracts.id.SkillId;
import java.util.List;
import java.util.Locale;

/**
 * A line of an import.
 *
 * @param id of the skill, where the name is new
 */
record SkillLine(SkillId id, String name, String category, List<String> aliases) {

    SkillLine {
        aliases = List.copyOf(aliases);
    }

    /** What two lines of one skill share. */
    String key() {
        return name.toLowerCase(Locale.ROOT);
    }
}
