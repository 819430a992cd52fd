package dev.metier.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Between which values the mean lies in 95 of 100 samples of the questions (percentile bootstrap). */
record Bootstrap(double low, double high) {

    private static final int SAMPLES = 1_000;

    static Bootstrap of(List<Double> values) {
        if (values.isEmpty()) {
            return new Bootstrap(Double.NaN, Double.NaN);
        }
        Random chance = new Random(1);
        double[] means = new double[SAMPLES];
        for (int sample = 0; sample < SAMPLES; sample++) {
            double sum = 0;
            for (int i = 0; i < values.size(); i++) {
                sum += values.get(chance.nextInt(values.size()));
            }
            means[sample] = sum / values.size();
        }
        Arrays.sort(means);
        return new Bootstrap(means[SAMPLES / 40], means[SAMPLES - 1 - SAMPLES / 40]);
    }

    static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
    }
}
