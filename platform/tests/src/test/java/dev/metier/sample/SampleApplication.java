package dev.metier.sample;

import dev.metier.platform.MetierApplication;
import dev.metier.platform.MetierService;

@MetierService(name = "sample")
public class SampleApplication {

    public static void main(String[] arguments) {
        MetierApplication.run(SampleApplication.class, arguments);
    }
}
