package dev.metier.contracts.users;

import dev.metier.contracts.id.CategoryId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** A skill as an administrator writes it. */
public record SkillRequest(
        @NotBlank @Size(max = 120) String name,
        @NotNull CategoryId categoryId,
        @NotNull @Size(max = 50) List<@NotBlank @Size(max = 120) String> aliases) {}
