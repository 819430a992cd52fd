package dev.metier.benchmarks;

import java.util.Arrays;

/** Many measurements of one thing. */
final class Percentiles {

    private final double[] values;
    private int count;

    Percentiles(int expected) {
        values = new double[expected];
    }

    void add(double value) {
        values[count++] = value;
    }

    /** The value that so many of a hundred do not exceed (nearest rank). */
    double at(int percent) {
        double[] sorted = Arrays.copyOf(values, count);
        Arrays.sort(sorted);
        return sorted[Math.max(0, (int) Math.ceil(count * percent / 100.0) - 1)];
    }
}
