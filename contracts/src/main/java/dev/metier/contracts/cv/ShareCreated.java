package dev.metier.contracts.cv;

/** A new link; its token is told this once. The page for visitors is {@code /shared#<token>}. */
public record ShareCreated(ShareView share, String token) {

    /** Without the token. */
    @Override
    public String toString() {
        return "ShareCreated[" + share + "]";
    }
}
