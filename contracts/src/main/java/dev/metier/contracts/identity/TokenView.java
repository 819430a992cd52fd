package dev.metier.contracts.identity;

/**
 * Tokens of a session.
 *
 * @param accessToken an RS256 JWT
 * @param refreshToken opaque, good for one use
 * @param tokenType always {@code Bearer}
 * @param expiresIn seconds until the access token expires
 */
public record TokenView(String accessToken, String refreshToken, String tokenType, long expiresIn, SessionUser user) {

    @Override
    public String toString() {
        return "TokenView[" + user.id() + "]";
    }
}
