package dev.metier.cv.sharing;

import dev.metier.contracts.cv.DocumentFormat;
import dev.metier.contracts.cv.DownloadLink;
import dev.metier.contracts.cv.Resume;
import dev.metier.contracts.cv.SharedCv;
import dev.metier.cv.editing.StoredCv;
import dev.metier.cv.editing.StoredCvs;
import dev.metier.cv.masking.Masked;
import dev.metier.platform.errors.MetierException;
import dev.metier.platform.security.CallerScope;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a visitor gets. It is read as the service, since the visitor owns nothing, and by the token alone. */
@Component
class OpenShares {

    private final CallerScope scope;
    private final Shares shares;
    private final StoredCvs cvs;
    private final SharedFiles files;
    private final SharePasswords passwords;

    OpenShares(CallerScope scope, Shares shares, StoredCvs cvs, SharedFiles files, SharePasswords passwords) {
        this.scope = scope;
        this.shares = shares;
        this.cvs = cvs;
        this.files = files;
        this.passwords = passwords;
    }

    SharedCv open(String token, @Nullable String password) {
        return scope.callAsService(() -> {
            Share share = admit(token, password);
            StoredCv cv = cvs.at(share.cvId(), share.version());
            shares.countView(share.id());
            return new SharedCv(
                    masked(share, cv),
                    share.mask(),
                    List.of(DocumentFormat.values()),
                    cv.updatedAt(),
                    share.expiresAt());
        });
    }

    DownloadLink document(String token, @Nullable String password, DocumentFormat format) {
        return scope.callAsService(() -> {
            Share share = admit(token, password);
            StoredCv cv = cvs.at(share.cvId(), share.version());
            var link = files.make(share, cv, masked(share, cv), format);
            return new DownloadLink(link.url().toString(), link.expiresAt());
        });
    }

    private static Resume masked(Share share, StoredCv cv) {
        return Masked.of(cv.resume(), share.mask());
    }

    private Share admit(String token, @Nullable String password) {
        Share share = shares.find(new ShareToken(token)).orElseThrow(() -> MetierException.notFound("link"));
        if (share.passwordHash() == null) {
            return share;
        }
        if (password == null || password.isEmpty()) {
            throw SharePasswordRefused.missing();
        }
        if (!shares.admitGuess(share.id())) {
            throw SharePasswordRefused.tooManyGuesses();
        }
        if (!passwords.matches(password, share.passwordHash())) {
            throw SharePasswordRefused.wrong();
        }
        shares.guessedRight(share.id());
        return share;
    }
}
