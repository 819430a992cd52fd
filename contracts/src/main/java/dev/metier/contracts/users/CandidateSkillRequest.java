package dev.metier.contracts.users;

import dev.metier.contracts.id.SkillId;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** A skill to claim; {@code years} of use. */
public record CandidateSkillRequest(
        @NotNull SkillId skillId, @Min(0) @Max(60) int years) {}
