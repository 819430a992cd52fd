package dev.metier.platform.events;

import dev.metier.platform.MetierApplication;
import dev.metier.platform.MetierService;

@MetierService(name = "sample")
class SampleApplication {

    public static void main(String[] arguments) {
        MetierApplication.run(SampleApplication.class, arguments);
    }
}
