package dev.metier.contracts.render;

import dev.metier.contracts.id.ArtifactId;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Makes files for anybody who is signed in and for services. Nothing that the content names is fetched or read. */
@HttpExchange("/api/v1/render")
public interface RenderApi {

    /** Errors: {@code document-rejected}, {@code rendering-took-too-long}; {@code service-unavailable} under load. */
    @PostExchange("/pdf")
    ArtifactView pdf(@Valid @RequestBody RenderPdf request);

    /** Errors: {@code diagram-rejected} with the line; {@code rendering-took-too-long}; {@code service-unavailable}. */
    @PostExchange("/diagram")
    ArtifactView diagram(@Valid @RequestBody RenderDiagram request);

    /**
     * The file, for whoever holds its link; 404 where the link is not as it was given out or has expired.
     *
     * @param expires seconds since 1970, as in the link
     * @param signature as in the link
     */
    @GetExchange("/{artifactId}")
    ResponseEntity<byte[]> file(
            @PathVariable ArtifactId artifactId,
            @RequestParam(required = false) @Nullable String expires,
            @RequestParam(required = false) @Nullable String signature);
}
