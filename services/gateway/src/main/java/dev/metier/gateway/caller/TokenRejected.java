package dev.metier.gateway.caller;

/** A token that is not ours, not now or not well formed. */
public final class TokenRejected extends Exception {

    TokenRejected(String reason) {
        super(reason, null, false, false);
    }
}
