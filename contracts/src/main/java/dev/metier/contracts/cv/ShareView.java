package dev.metier.contracts.cv;

import dev.metier.contracts.id.CvId;
import dev.metier.contracts.id.ShareId;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A link to a CV as its owner sees it. Who opened it is not recorded.
 *
 * @param version the version that is shown; absent where it is always the current one
 * @param hasPassword whether a password has to be given beside the link
 * @param views how often it was opened
 */
public record ShareView(
        ShareId id,
        CvId cvId,
        @Nullable Integer version,
        Set<CvMask> mask,
        boolean hasPassword,
        int views,
        @Nullable Instant lastViewedAt,
        Instant expiresAt,
        Instant createdAt) {

    public ShareView {
        mask = Set.copyOf(mask);
    }
}
