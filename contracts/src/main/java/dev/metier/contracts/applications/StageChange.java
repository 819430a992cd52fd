package dev.metier.contracts.applications;

import dev.metier.contracts.id.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One move of an application: who, when, why, from where, to where. The reason is for the company only. */
public record StageChange(
        @Nullable Stage from,
        Stage to,
        UserId by,
        @Nullable String byName,
        @Nullable String reason,
        Instant at) {}
