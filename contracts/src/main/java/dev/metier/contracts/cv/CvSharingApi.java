package dev.metier.contracts.cv;

import dev.metier.contracts.id.CvId;
import dev.metier.contracts.id.ShareId;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * Links that show a CV to whoever holds them. The token never stands in an address that a server sees. An unknown, an
 * expired and a revoked link answer the same 404.
 */
@HttpExchange("/api/v1/cv")
public interface CvSharingApi {

    /**
     * Makes a link. Errors: {@code conflict} where the CV has as many links as it may have, and where the {@code
     * Idempotency-Key} made a link before, whose address stands in {@code Location}: its token is not kept.
     */
    @PostExchange("/{id}/shares")
    ResponseEntity<ShareCreated> share(@PathVariable CvId id, @Valid @RequestBody CreateShare request);

    /** The CV's links, the newest first, expired ones included. */
    @GetExchange("/{id}/shares")
    List<ShareView> shares(@PathVariable CvId id);

    /** Ends a link at once and removes it with the documents that were made for it. */
    @DeleteExchange("/{id}/shares/{shareId}")
    void revoke(@PathVariable CvId id, @PathVariable ShareId shareId);

    /**
     * Shows the CV to a visitor; needs no account. Errors: {@code share-password-required}, {@code share-password-wrong},
     * {@code rate-limited} after too many wrong passwords.
     */
    @PostExchange("/shared")
    SharedCv open(@Valid @RequestBody OpenShare request);

    /** Makes a document of what the visitor sees. Errors: as {@code open}. */
    @PostExchange("/shared/document")
    DownloadLink openDocument(@Valid @RequestBody OpenSharedDocument request);
}
