package dev.metier.platform.security;

import java.util.Locale;

/** What a token lets its bearer be, over the whole platform; membership of a company is not a role. */
public enum Role {
    CANDIDATE,
    HR,
    ADMIN,
    OPERATOR,
    SERVICE;

    /** The name in tokens, for example {@code candidate}. */
    public String claim() {
        return name().toLowerCase(Locale.ROOT);
    }
}
