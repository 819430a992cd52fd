package dev.metier.contracts.identity;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** An address that may have an account. */
public record EmailRequest(@NotBlank @Email @Size(max = 254) String email) {}
