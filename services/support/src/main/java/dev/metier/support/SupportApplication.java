package dev.metier.support;

import dev.metier.platform.MetierApplication;
import dev.metier.platform.MetierService;

/** Help articles. */
@MetierService(name = "support")
public class SupportApplication {

    public static void main(String[] arguments) {
        MetierApplication.run(SupportApplication.class, arguments);
    }
}
