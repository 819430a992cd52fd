package dev.metier.search.company;

import dev.metier.contracts.id.CompanyId;
import org.jspecify.annotations.Nullable;

/** A company as the index keeps it. */
record IndexedCompany(
        CompanyId id,
        String name,
        @Nullable String place,
        @Nullable String country,
        @Nullable String website) {}
