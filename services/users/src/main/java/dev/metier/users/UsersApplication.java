package dev.metier.users;

import dev.metier.platform.MetierApplication;
import dev.metier.platform.MetierService;

/** People, companies, membership, skills. */
@MetierService(name = "users")
public class UsersApplication {

    public static void main(String[] arguments) {
        MetierApplication.run(UsersApplication.class, arguments);
    }
}
