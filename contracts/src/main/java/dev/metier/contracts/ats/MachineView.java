package dev.metier.contracts.ats;

import dev.metier.contracts.id.SkillId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a machine reads out of the CV.
 *
 * @param experienceMonths months of work, overlapping roles counted once
 * @param highestEducation absent where no degree is named
 */
public record MachineView(
        int experienceMonths,
        List<String> positions,
        @Nullable EducationLevel highestEducation,
        List<String> languages,
        List<FoundSkill> skills) {

    public MachineView {
        positions = List.copyOf(positions);
        languages = List.copyOf(languages);
        skills = List.copyOf(skills);
    }

    /** A skill of the taxonomy, and where it was read first. */
    public record FoundSkill(SkillId skillId, String name, String pointer, boolean inContext) {}
}
