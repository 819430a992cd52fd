package dev.metier.benchmarks;

import java.util.Locale;

/** Prints what was measured: {@code name value unit}, one line per figure. */
final class Figures {

    private Figures() {}

    static void print(String name, double value, String unit) {
        System.out.println(String.format(Locale.ROOT, "%s %.2f %s", name, value, unit));
    }
}
