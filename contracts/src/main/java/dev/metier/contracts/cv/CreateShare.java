package dev.metier.contracts.cv;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A new link to a CV.
 *
 * @param days how long the link works; absent, as well as {@code expiresAt}, is 30 days
 * @param expiresAt until when the link works, at most 365 days from now; instead of {@code days}
 * @param password what has to be given beside the link; absent lets everybody in who has it
 * @param mask what the link does not show; absent shows all
 * @param version the version that is shown for ever; absent shows the one that is current when the link is opened
 */
public record CreateShare(
        @Nullable @Min(1) @Max(365) Integer days,
        @Nullable Instant expiresAt,
        @Nullable @Size(min = 6, max = 200) String password,
        @Nullable Set<CvMask> mask,
        @Nullable @Min(1) Integer version) {

    public CreateShare {
        mask = Set.copyOf(Objects.requireNonNullElse(mask, Set.of()));
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "CreateShare[days=" + days + ", expiresAt=" + expiresAt + ", mask=" + mask + "]";
    }
}
