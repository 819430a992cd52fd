package dev.metier.identity;

import dev.metier.contracts.notifications.NotificationsApi;
import dev.metier.platform.MetierApplication;
import dev.metier.platform.MetierService;
import dev.metier.platform.clients.UsesClients;

/** Accounts, sessions, tokens; an OpenID provider. */
@MetierService(name = "identity")
@UsesClients(NotificationsApi.class)
public class IdentityApplication {

    public static void main(String[] arguments) {
        MetierApplication.run(IdentityApplication.class, arguments);
    }
}
