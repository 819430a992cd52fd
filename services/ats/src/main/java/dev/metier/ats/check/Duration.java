package dev.metier.ats.check;

/** A number of months in words. */
final class Duration {

    private static final int MONTHS = 12;

    private Duration() {}

    static String of(int months) {
        int years = months / MONTHS;
        int rest = months % MONTHS;
        if (years == 0) {
            return rest + (rest == 1 ? " month" : " months");
        }
        String whole = years + (years == 1 ? " year" : " years");
        return rest == 0 ? whole : whole + " " + rest + (rest == 1 ? " month" : " months");
    }
}
