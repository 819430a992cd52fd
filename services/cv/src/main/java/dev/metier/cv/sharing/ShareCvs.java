package dev.metier.cv.sharing;

import dev.metier.contracts.ErrorCode;
import dev.metier.contracts.Problem.FieldError;
import dev.metier.contracts.cv.CreateShare;
import dev.metier.contracts.cv.ShareCreated;
import dev.metier.contracts.cv.ShareView;
import dev.metier.contracts.id.CvId;
import dev.metier.contracts.id.ShareId;
import dev.metier.cv.CvProperties;
import dev.metier.cv.SharingSettings;
import dev.metier.cv.editing.StoredCv;
import dev.metier.cv.editing.StoredCvs;
import dev.metier.platform.errors.MetierException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an owner does with the links to their CVs. */
@Component
class ShareCvs {

    private final StoredCvs cvs;
    private final Shares shares;
    private final SharedFiles files;
    private final SharePasswords passwords;
    private final SharingSettings settings;
    private final Clock clock;

    ShareCvs(
            StoredCvs cvs,
            Shares shares,
            SharedFiles files,
            SharePasswords passwords,
            CvProperties settings,
            Clock clock) {
        this.cvs = cvs;
        this.shares = shares;
        this.files = files;
        this.passwords = passwords;
        this.settings = settings.sharing();
        this.clock = clock;
    }

    @Transactional
    public ShareCreated create(CvId id, CreateShare request) {
        StoredCv cv = cvs.at(id, request.version());
        if (shares.of(id).size() >= settings.maxLinks()) {
            throw new MetierException(
                    ErrorCode.CONFLICT,
                    "This CV has " + settings.maxLinks() + " links, which is the most. Remove one first.");
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        String password = request.password();
        Share share = new Share(
                ShareId.create(),
                id,
                cv.ownerId(),
                password == null ? null : passwords.hash(password),
                Objects.requireNonNull(request.mask()),
                request.version(),
                expiry(request, now),
                now);
        ShareToken token = ShareToken.create();
        shares.add(share, token);
        boolean hasPassword = password != null;
        ShareView view = new ShareView(
                share.id(),
                id,
                share.version(),
                share.mask(),
                hasPassword,
                0,
                null,
                share.expiresAt(),
                share.createdAt());
        return new ShareCreated(view, token.text());
    }

    private Instant expiry(CreateShare request, Instant now) {
        if (request.expiresAt() == null) {
            return now.plus(request.days() == null ? settings.lifetime() : Duration.ofDays(request.days()));
        }
        if (request.days() != null) {
            throw invalid("days", "give either days or expiresAt");
        }
        boolean isInTime =
                request.expiresAt().isAfter(now) && !request.expiresAt().isAfter(now.plus(settings.longest()));
        if (!isInTime) {
            throw invalid(
                    "expiresAt",
                    "must be in the future, at most " + settings.longest().toDays() + " days ahead");
        }
        return request.expiresAt().truncatedTo(ChronoUnit.MICROS);
    }

    List<ShareView> list(CvId id) {
        cvs.get(id);
        return shares.of(id);
    }

    @Transactional
    public void revoke(CvId id, ShareId share) {
        if (!shares.remove(id, share)) {
            throw MetierException.notFound("link");
        }
        files.remove(id, share);
    }

    private static MetierException invalid(String field, String message) {
        return new MetierException(
                ErrorCode.VALIDATION_FAILED,
                "Some fields are not as they should be; see errors.",
                List.of(new FieldError(field, message)));
    }
}
