package dev.metier.identity.registration;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import dev.metier.contracts.id.UserId;
import dev.metier.contracts.users.UserCreateRejected;
import dev.metier.contracts.users.UserCreated;
import dev.metier.identity.account.Account;
import dev.metier.identity.account.Accounts;
import dev.metier.identity.mail.MailPurpose;
import dev.metier.identity.mail.Mails;
import dev.metier.platform.events.EventConsumer;
import java.time.Clock;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings registrations to their end: the account becomes active with its profile, or goes away without. */
@Component
public class RegistrationSaga {

    /** Instances are named by the id of the registration. */
    public static final TaskDescriptor<Void> TIMEOUT = TaskDescriptor.of("registration-timeout");

    private static final Logger log = LoggerFactory.getLogger(RegistrationSaga.class);

    private final Accounts accounts;
    private final Registrations registrations;
    private final Mails mails;
    private final Clock clock;

    RegistrationSaga(Accounts accounts, Registrations registrations, Mails mails, Clock clock) {
        this.accounts = accounts;
        this.registrations = registrations;
        this.mails = mails;
        this.clock = clock;
    }

    @EventConsumer
    void on(UserCreated event) {
        Account account = accounts.findById(event.userId()).orElse(null);
        if (account == null) {
            adopt(event);
            return;
        }
        if (account.isPending()) {
            account.activate();
            accounts.save(account);
            mails.order(account.id(), MailPurpose.EMAIL_VERIFICATION);
        }
        registrations.findByAccountId(account.id()).ifPresent(registration -> {
            registration.complete();
            registrations.save(registration);
        });
    }

    /** A profile that came too late: without an account nobody could ever use its address again. */
    private void adopt(UserCreated event) {
        boolean isUndone = registrations.findByAccountId(event.userId()).isPresent();
        if (!isUndone || accounts.findByEmailKey(Account.keyOf(event.email())).isPresent()) {
            log.warn("profile {} has no account", event.userId());
            return;
        }
        Account account = accounts.save(Account.ofLateProfile(event, clock.instant()));
        mails.order(account.id(), MailPurpose.ACCOUNT_EXISTS);
    }

    @EventConsumer
    void on(UserCreateRejected event) {
        registrations
                .findByAccountId(event.userId())
                .ifPresent(registration -> undo(registration, event.userId(), event.reason()));
    }

    /** Undoes a registration that nobody answered. */
    @Transactional
    public void giveUp(UUID id) {
        registrations.findById(id).filter(Registration::isPending).ifPresent(registration -> {
            UserId account = registration.accountId();
            if (account != null) {
                undo(registration, account, "The registration took too long. Try again in a few minutes.");
            }
        });
    }

    private void undo(Registration registration, UserId id, String reason) {
        if (!registration.isPending()) {
            return;
        }
        accounts.findById(id).filter(Account::isPending).ifPresent(accounts::delete);
        registration.reject(reason);
        registrations.save(registration);
    }
}
