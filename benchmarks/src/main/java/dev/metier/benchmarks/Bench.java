package dev.metier.benchmarks;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** Runs one benchmark by name; ends with another code than 0 only where it could not run. */
public final class Bench {

    /** A measurement that prints its figures. */
    @FunctionalInterface
    interface Benchmark {
        void run(String... options) throws Exception;
    }

    private static final Map<String, Benchmark> BENCHMARKS = new TreeMap<>(Map.of(
            "ats-check",
            AtsCheckBenchmark::run,
            "cv-parse",
            CvParseBenchmark::run,
            "cv-render",
            CvRenderBenchmark::run,
            "gateway",
            GatewayBenchmark::run,
            "outbox",
            OutboxBenchmark::run,
            "start",
            StartBenchmark::run));

    private Bench() {}

    public static void main(String... arguments) throws Exception {
        Benchmark benchmark = arguments.length == 0 ? null : BENCHMARKS.get(arguments[0]);
        if (benchmark == null) {
            System.err.println("Benchmarks: " + String.join(", ", BENCHMARKS.keySet()));
            System.exit(2);
            return;
        }
        benchmark.run(Arrays.copyOfRange(arguments, 1, arguments.length));
        System.exit(0); // clients of brokers and servers leave threads behind
    }
}
