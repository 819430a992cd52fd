package dev.metier.contracts.users;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What a person changes about themself; absent fields stay. */
public record UpdateUserRequest(
        @Size(min = 1, max = 120) @Pattern(regexp = ".*\\S.*") @Nullable String displayName,

        @Pattern(regexp = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*", message = "give a language tag such as en or de-AT")
        @Nullable String locale) {}
