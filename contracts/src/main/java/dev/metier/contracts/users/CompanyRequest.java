package dev.metier.contracts.users;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A company as its owner describes it. */
public record CompanyRequest(
        @NotBlank @Size(max = 160) String name,

        @Size(max = 300) @Pattern(regexp = "https?://\\S+", message = "give a full address that starts with https://") @Nullable
        String website,

        @Size(max = 4000) @Nullable String about,
        @Size(max = 160) @Nullable String place) {}
