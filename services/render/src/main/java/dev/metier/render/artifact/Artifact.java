package dev.metier.render.artifact;

import dev.metier.contracts.id.ArtifactId;
import java.time.Instant;

/** A file that was made, as it is noted. */
record Artifact(ArtifactId id, MediaKind kind, long bytes, Instant expiresAt) {

    /** Where the object store keeps it. */
    String key() {
        return id + "." + kind.extension();
    }
}
