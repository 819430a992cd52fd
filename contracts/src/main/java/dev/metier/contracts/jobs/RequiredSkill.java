package dev.metier.contracts.jobs;

import dev.metier.contracts.id.SkillId;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A skill that a posting asks for.
 *
 * @param skillId its place in the taxonomy, where it has one
 * @param name the words of the posting
 * @param need whether it must be there
 * @param years of use asked for, where the posting says so
 */
public record RequiredSkill(
        @Nullable SkillId skillId,
        @NotBlank @Size(max = 120) String name,
        @NotNull Need need,
        @Min(0) @Max(60) @Nullable Integer years) {

    /** How much a skill counts. */
    public enum Need {
        MUST,
        NICE
    }
}
