package dev.metier.contracts.cv;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** One operation of a JSON Patch (RFC 6902) on the {@code resume} of a CV. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PatchOperation(
        @NotNull @Pattern(regexp = "add|remove|replace|move|copy|test") String op,

        @NotNull @Size(max = 300) String path,
        @Nullable @Size(max = 300) String from,
        @Nullable Object value) {}
