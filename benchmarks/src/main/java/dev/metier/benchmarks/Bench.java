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

    private static final Map<String, Benchmark> BENCHMARKS = new TreeMap<>(Map.ofEntries(
            Map.entry("ats-check", AtsCheckBenchmark::run),
            Map.entry("cv-grammar", CvGrammarBenchmark::run),
            Map.entry("cv-parse", CvParseBenchmark::run),
            Map.entry("cv-render", CvRenderBenchmark::run),
            Map.entry("embed", EmbedBenchmark::run),
            Map.entry("gateway", GatewayBenchmark::run),
            Map.entry("outbox", OutboxBenchmark::run),
            Map.entry("recommendations", RecommendationsBenchmark::run),
            Map.entry("retrieval", RetrievalBenchmark::run),
            Map.entry("search", SearchBenchmark::run),
            Map.entry("start", StartBenchmark::run)));

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
