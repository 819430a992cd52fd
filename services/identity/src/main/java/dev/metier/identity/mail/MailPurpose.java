package dev.metier.identity.mail;

import dev.metier.identity.IdentityProperties;
import java.time.Duration;
import java.util.Locale;

/** The mails of this service. */
public enum MailPurpose {
    EMAIL_VERIFICATION("/verify-email"),
    PASSWORD_RESET("/reset-password"),
    ACCOUNT_EXISTS("/forgot-password");

    private final String page;

    MailPurpose(String page) {
        this.page = page;
    }

    /** The key of the template, for example {@code email-verification}. */
    String template() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The page of the web application that the link opens. */
    String page() {
        return page;
    }

    /** Whether the link proves that its holder reads the mail of the account. */
    boolean carriesToken() {
        return this != ACCOUNT_EXISTS;
    }

    Duration lifetime(IdentityProperties settings) {
        return this == PASSWORD_RESET ? settings.resetLifetime() : settings.verificationLifetime();
    }
}
