package dev.metier.contracts.render;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A diagram to be drawn. */
public record RenderDiagram(
        @NotNull DiagramLanguage language,
        @NotBlank @Size(max = 50_000) String source,
        @NotNull DiagramFormat format) {}
