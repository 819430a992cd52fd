package dev.metier.identity.session;

import dev.metier.contracts.ErrorCode;
import dev.metier.identity.IdentityProperties;
import dev.metier.identity.account.Account;
import dev.metier.identity.account.Accounts;
import dev.metier.identity.account.Credentials;
import dev.metier.identity.session.LoginAttempts.Attempt;
import dev.metier.platform.errors.MetierException;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Finds out who somebody is by their password. Its answers and its time do not tell whether an address has an account. */
@Component
public class SignIn {

    private final LoginAttempts attempts;
    private final Accounts accounts;
    private final Credentials credentials;
    private final IdentityProperties settings;
    private final TransactionTemplate transactions;

    SignIn(
            LoginAttempts attempts,
            Accounts accounts,
            Credentials credentials,
            IdentityProperties settings,
            TransactionTemplate transactions) {
        this.attempts = attempts;
        this.accounts = accounts;
        this.credentials = credentials;
        this.settings = settings;
        this.transactions = transactions;
    }

    /**
     * The account of the person. Errors: {@code credentials-invalid}, {@code rate-limited}; to who knows the password also
     * {@code account-suspended}, {@code email-not-verified}.
     *
     * @param address the network address that they come from
     */
    public Account authenticate(String email, String password, String address) {
        Attempt attempt = attempts.admit(email, address);
        Known known = transactions.execute(status -> find(email));
        if (!credentials.fits(password, known.hash()) || known.account().isEmpty()) {
            throw wrong();
        }
        Account account = known.account().get();
        attempts.succeeded(attempt);
        if (known.hash().filter(credentials::isOutdated).isPresent()) {
            credentials.store(account.id(), credentials.hash(password));
        }
        return admitted(account);
    }

    private Known find(String email) {
        Optional<Account> account =
                accounts.findByEmailKey(Account.keyOf(email)).filter(found -> !found.isPending());
        return new Known(account, account.flatMap(found -> credentials.hashOf(found.id())));
    }

    private Account admitted(Account account) {
        if (account.isSuspended()) {
            throw new MetierException(
                    ErrorCode.ACCOUNT_SUSPENDED, "This account is suspended. Ask the operator of this platform.");
        }
        if (settings.requireVerifiedEmail() && !account.hasVerifiedEmail()) {
            throw new MetierException(
                    ErrorCode.EMAIL_NOT_VERIFIED, "Open the link in the mail that we sent to you, then sign in.");
        }
        return account;
    }

    private static MetierException wrong() {
        return new MetierException(ErrorCode.CREDENTIALS_INVALID, "The e-mail address or the password is not right.");
    }

    private record Known(Optional<Account> account, Optional<String> hash) {}
}
