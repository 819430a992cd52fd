package dev.metier.contracts.users;

import dev.metier.contracts.id.CompanyId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A company as anybody may see it. */
public record CompanyView(
        CompanyId id,
        String name,
        @Nullable String website,
        @Nullable String about,
        @Nullable String place,
        Instant createdAt,
        int version) {}
