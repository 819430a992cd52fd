package dev.metier.cv.sharing;

import dev.metier.contracts.cv.CvMask;
import dev.metier.contracts.id.CvId;
import dev.metier.contracts.id.ShareId;
import dev.metier.contracts.id.UserId;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A link that still works.
 *
 * @param passwordHash absent where no password is needed
 * @param version the version that is shown; absent for the current one
 */
record Share(
        ShareId id,
        CvId cvId,
        UserId ownerId,
        @Nullable String passwordHash,
        Set<CvMask> mask,
        @Nullable Integer version,
        Instant expiresAt,
        Instant createdAt) {

    Share {
        mask = Set.copyOf(mask);
    }
}
