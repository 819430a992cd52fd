package dev.metier.identity.account;

import dev.metier.identity.IdentityProperties;
import dev.metier.platform.security.CallerScope;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the administrator that the settings name, once: where any account is an administrator, nothing happens. */
@Component
class FirstAdmin implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(FirstAdmin.class);

    private final IdentityProperties settings;
    private final Accounts accounts;
    private final Credentials credentials;
    private final JdbcClient db;
    private final TransactionTemplate transactions;
    private final CallerScope scope;
    private final Clock clock;

    FirstAdmin(
            IdentityProperties settings,
            Accounts accounts,
            Credentials credentials,
            JdbcClient db,
            TransactionTemplate transactions,
            CallerScope scope,
            Clock clock) {
        this.settings = settings;
        this.accounts = accounts;
        this.credentials = credentials;
        this.db = db;
        this.transactions = transactions;
        this.scope = scope;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!settings.adminEmail().isBlank() && !settings.adminPassword().isBlank()) {
            scope.runAsService(() -> transactions.executeWithoutResult(status -> create()));
        }
    }

    private void create() {
        // Two instances that start together make one administrator.
        db.sql("select pg_advisory_xact_lock(hashtext('first-admin'))").query(rows -> {});
        if (accounts.existsWithRole("admin")
                || accounts.findByEmailKey(Account.keyOf(settings.adminEmail())).isPresent()) {
            return;
        }
        Account admin = accounts.save(Account.firstAdmin(settings.adminEmail(), clock.instant()));
        credentials.store(admin.id(), credentials.hash(settings.adminPassword()));
        log.info("made the first administrator");
    }
}
