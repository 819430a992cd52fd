package dev.metier.contracts.render;

import dev.metier.contracts.id.ArtifactId;
import java.time.Instant;

/**
 * A file that was made.
 *
 * @param url works without a token for whoever holds it, until it expires; the file is deleted then
 * @param bytes how large it is
 */
public record ArtifactView(ArtifactId id, String url, Instant expiresAt, String mediaType, long bytes) {}
