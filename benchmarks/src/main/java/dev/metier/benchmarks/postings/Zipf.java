package dev.metier.benchmarks.postings;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/** Draws from a list so that the n-th is drawn {@code 1 / n^exponent} as often as the first. */
final class Zipf<T> {

    private final List<T> items;
    private final double[] cumulated;

    Zipf(List<T> items, double exponent) {
        this.items = List.copyOf(items);
        this.cumulated = new double[items.size()];
        double sum = 0;
        for (int i = 0; i < cumulated.length; i++) {
            sum += Math.pow(i + 1.0, -exponent);
            cumulated[i] = sum;
        }
    }

    T draw(RandomGenerator random) {
        double at = random.nextDouble() * cumulated[cumulated.length - 1];
        int found = Arrays.binarySearch(cumulated, at);
        return items.get(Math.min(items.size() - 1, found < 0 ? -found - 1 : found));
    }

    List<T> items() {
        return items;
    }
}
