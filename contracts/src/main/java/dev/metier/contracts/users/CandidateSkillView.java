package dev.metier.contracts.users;

import dev.metier.contracts.id.SkillId;

/** A skill that a candidate claims; {@code years} of use, 0 to 60. */
public record CandidateSkillView(SkillId skillId, String name, int years) {}
