package dev.metier.gateway.caller;

/** The keys of the issuer have not been fetched yet. */
public final class KeysUnavailable extends Exception {

    KeysUnavailable() {
        super("signing keys not fetched yet", null, false, false);
    }
}
