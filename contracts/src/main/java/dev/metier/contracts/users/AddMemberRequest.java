package dev.metier.contracts.users;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Whom to add to a company: the address of a person with an account. */
public record AddMemberRequest(
        @NotBlank @Email @Size(max = 254) String email,
        @NotNull CompanyRole role) {}
