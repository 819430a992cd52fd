package dev.metier.identity.session;

import java.util.Locale;

/** Why a session ended. */
public enum SessionEnd {
    SIGNED_OUT,
    ENDED_BY_PERSON,
    PASSWORD_CHANGED,
    SUSPENDED,
    TOKEN_REUSED,
    CODE_REUSED;

    /** The name in events, for example {@code token-reused}. */
    String reason() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
