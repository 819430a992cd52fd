package dev.metier.identity.registration;

import dev.metier.contracts.identity.RegisterRequest;
import dev.metier.contracts.identity.RegistrationView;
import dev.metier.identity.IdentityProperties;
import dev.metier.identity.LaterWork;
import dev.metier.identity.account.Account;
import dev.metier.identity.account.Accounts;
import dev.metier.identity.account.Credentials;
import dev.metier.identity.account.PasswordRules;
import dev.metier.identity.mail.MailPurpose;
import dev.metier.identity.mail.Mails;
import dev.metier.platform.errors.MetierException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Begins a registration: the pending account and the wish for its profile are one transaction. */
@Component
public class Register {

    private static final int SHORTEST_PRETENCE_MILLIS = 60;
    private static final int LONGEST_PRETENCE_MILLIS = 400;

    private final PasswordRules rules;
    private final Credentials credentials;
    private final Accounts accounts;
    private final Registrations registrations;
    private final Mails mails;
    private final LaterWork later;
    private final JdbcClient db;
    private final IdentityProperties settings;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Register(
            PasswordRules rules,
            Credentials credentials,
            Accounts accounts,
            Registrations registrations,
            Mails mails,
            LaterWork later,
            JdbcClient db,
            IdentityProperties settings,
            TransactionTemplate transactions,
            Clock clock) {
        this.rules = rules;
        this.credentials = credentials;
        this.accounts = accounts;
        this.registrations = registrations;
        this.mails = mails;
        this.later = later;
        this.db = db;
        this.settings = settings;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Errors: {@code password-too-weak}. That the address has an account is no error: its owner gets a mail. */
    public RegistrationView register(RegisterRequest request) {
        rules.check(request.password(), request.email());
        String hash = credentials.hash(request.password());
        Registration begun = transactions.execute(status -> begin(request, hash, clock.instant()));
        return begun.view(begun.createdAt());
    }

    /** Errors: {@code not-found}. */
    public RegistrationView find(UUID id) {
        return transactions
                .execute(status -> registrations.findById(id))
                .orElseThrow(() -> MetierException.notFound("registration"))
                .view(clock.instant());
    }

    private Registration begin(RegisterRequest request, String hash, Instant now) {
        // Of two registrations of one address at the same time the second finds the first.
        String key = Account.keyOf(request.email());
        db.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param(key)
                .query(rows -> {});
        Optional<Account> known = accounts.findByEmailKey(key);
        if (known.isPresent()) {
            return pretend(known.get(), now);
        }
        Account account = accounts.save(Account.register(request.email(), request.displayName(), request.role(), now));
        credentials.store(account.id(), hash);
        Registration registration = registrations.save(Registration.of(account.id(), now));
        later.schedule(RegistrationSaga.TIMEOUT, registration.id(), now.plus(settings.registrationTimeout()));
        return registration;
    }

    private Registration pretend(Account account, Instant now) {
        mails.order(account.id(), MailPurpose.ACCOUNT_EXISTS);
        int millis = ThreadLocalRandom.current().nextInt(SHORTEST_PRETENCE_MILLIS, LONGEST_PRETENCE_MILLIS);
        return registrations.save(Registration.ofKnownAddress(now, now.plusMillis(millis)));
    }
}
