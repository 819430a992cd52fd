package dev.metier.identity.oidc;

import dev.metier.contracts.id.UserId;
import dev.metier.identity.account.Account;
import dev.metier.identity.account.Accounts;
import dev.metier.platform.security.CallerScope;
import java.util.Objects;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The accounts behind the names in authorizations. */
@Component
class People {

    private final Accounts accounts;
    private final TransactionTemplate transactions;
    private final CallerScope scope;

    People(Accounts accounts, TransactionTemplate transactions, CallerScope scope) {
        this.accounts = accounts;
        this.transactions = transactions;
        this.scope = scope;
    }

    /** An account that may have tokens now; whoever was suspended since they signed in may not. */
    Account active(OAuth2TokenContext context) {
        String name =
                Objects.requireNonNull(context.<Authentication>getPrincipal()).getName();
        return scope.callAsService(() -> transactions.execute(status -> accounts.findById(UserId.of(name))))
                .filter(Account::isActive)
                .orElseThrow(() -> new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT));
    }
}
