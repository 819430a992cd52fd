package dev.metier.identity.session;

import dev.metier.contracts.identity.TokenView;
import dev.metier.identity.account.Account;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.oauth2.jwt.Jwt;

/** What a session hands out: a token to ask with and one to get the next pair with. */
public record SessionTokens(Account account, Jwt access, String refresh) {

    public TokenView view() {
        return new TokenView(
                access.getTokenValue(), refresh, "Bearer", lifetime().toSeconds(), account.user());
    }

    private Duration lifetime() {
        Instant issued = access.getIssuedAt();
        Instant expires = access.getExpiresAt();
        return issued == null || expires == null ? Duration.ZERO : Duration.between(issued, expires);
    }

    @Override
    public String toString() {
        return "SessionTokens[" + account.id() + "]";
    }
}
