package dev.metier.analytics;

import dev.metier.platform.MetierApplication;
import dev.metier.platform.MetierService;

/** The event store and what it tells. */
@MetierService(name = "analytics")
public class AnalyticsApplication {

    public static void main(String[] arguments) {
        MetierApplication.run(AnalyticsApplication.class, arguments);
    }
}
