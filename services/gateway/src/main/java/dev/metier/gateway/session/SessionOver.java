package dev.metier.gateway.session;

/** Identity no longer knows the session: signed out elsewhere, expired or misused. */
final class SessionOver extends Exception {

    SessionOver() {
        super("session over", null, false, false);
    }
}
