package dev.metier.identity.registration;

import dev.metier.contracts.id.UserId;
import dev.metier.contracts.users.UserActivated;
import dev.metier.contracts.users.UserRoleSelected;
import dev.metier.contracts.users.UserSuspended;
import dev.metier.contracts.users.UserUpdated;
import dev.metier.identity.account.Account;
import dev.metier.identity.account.Accounts;
import dev.metier.identity.session.EndSessions;
import dev.metier.identity.session.SessionEnd;
import dev.metier.platform.events.EventConsumer;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Follows what administrators and people do to profiles. */
@Component
class ProfileFacts {

    private final Accounts accounts;
    private final EndSessions sessions;

    ProfileFacts(Accounts accounts, EndSessions sessions) {
        this.accounts = accounts;
        this.sessions = sessions;
    }

    @EventConsumer
    void on(UserSuspended event) {
        change(event.userId(), Account::suspend);
        sessions.allOf(event.userId(), SessionEnd.SUSPENDED);
    }

    @EventConsumer
    void on(UserActivated event) {
        change(event.userId(), Account::readmit);
    }

    @EventConsumer
    void on(UserRoleSelected event) {
        change(event.userId(), account -> account.takeRoles(event.roles()));
    }

    @EventConsumer
    void on(UserUpdated event) {
        change(event.userId(), account -> account.rename(event.displayName()));
    }

    private void change(UserId id, Consumer<Account> verb) {
        accounts.findById(id).ifPresent(account -> {
            verb.accept(account);
            accounts.save(account);
        });
    }
}
