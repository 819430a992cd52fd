package dev.metier.benchmarks;

import dev.metier.benchmarks.postings.Posting;
import dev.metier.benchmarks.postings.Postings;
import dev.metier.benchmarks.postings.Question;
import dev.metier.benchmarks.postings.Questions;
import dev.metier.benchmarks.search.Folders;
import dev.metier.benchmarks.search.HybridEngine;
import dev.metier.benchmarks.search.PostgresText;
import dev.metier.benchmarks.search.RawLucene;
import dev.metier.benchmarks.search.SearchEngine;
import dev.metier.hybrid.suggestion.Suggestions;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * Postings by the million: how fast they are read in and how fast questions with twelve counts are answered, by our index, by
 * Lucene the ordinary way and by PostgreSQL, in one run over the same postings and questions.
 */
final class SearchBenchmark {

    private static final int RATE = 100;
    private static final int SECONDS = 60;
    private static final int WARM_SECONDS = 30;
    private static final int BATCH = 1_000;

    /** Asked one by one of PostgreSQL, which would not keep up. */
    private static final int QUESTIONS_OF_POSTGRESQL = 60;

    private final int count;
    private final Postings postings;
    private final List<Question> warm;
    private final List<Question> questions;

    private SearchBenchmark(int count, @Nullable Path taxonomy) throws Exception {
        this.count = count;
        this.postings = new Postings(1, taxonomy);
        this.warm = new Questions(2, postings).first(RATE * WARM_SECONDS).toList();
        this.questions = new Questions(3, postings).first(RATE * SECONDS).toList();
    }

    static void run(String... options) throws Exception {
        int count = 1_000_000;
        Path taxonomy = null;
        List<String> engines = List.of("hybrid-index", "raw-lucene", "postgresql");
        for (int i = 0; i + 1 < options.length; i += 2) {
            switch (options[i]) {
                case "--postings" -> count = Integer.parseInt(options[i + 1]);
                case "--taxonomy" -> taxonomy = Path.of(options[i + 1]);
                case "--engines" -> engines = List.of(options[i + 1].split(",", -1));
                default -> throw new IllegalArgumentException("search [--postings N] [--taxonomy DIR] [--engines a,b]");
            }
        }
        SearchBenchmark benchmark = new SearchBenchmark(count, taxonomy);
        for (String engine : engines) {
            benchmark.measure(engine);
        }
    }

    private void measure(String name) throws Exception {
        Path folder = Files.createTempDirectory("search-bench");
        try (SearchEngine engine = switch (name) {
            case "hybrid-index" -> new HybridEngine(folder);
            case "raw-lucene" -> new RawLucene(folder);
            default -> new PostgresText();
        }) {
            fill(engine);
            if (engine instanceof PostgresText) {
                oneByOne(engine);
                return;
            }
            answer(engine);
            if (engine instanceof HybridEngine ours) {
                suggest(ours.suggestions());
            }
            System.gc();
            Figures.print("search." + name + ".heap", usedHeap() / 1e6, "MB");
        } finally {
            Folders.delete(folder);
        }
    }

    /** Postings are made by one thread while another gives them to the engine; until they can be asked for. */
    private void fill(SearchEngine engine) throws Exception {
        BlockingQueue<List<Posting>> made = new ArrayBlockingQueue<>(8);
        Thread maker = Thread.ofPlatform().daemon().start(() -> {
            for (int from = 0; from < count; from += BATCH) {
                List<Posting> batch = new ArrayList<>();
                for (int number = from; number < Math.min(count, from + BATCH); number++) {
                    batch.add(postings.posting(number));
                }
                put(made, batch);
            }
        });
        long start = System.nanoTime();
        for (int from = 0; from < count; from += BATCH) {
            engine.add(made.take());
        }
        engine.finish();
        Figures.print("search." + engine.name() + ".ingest", count * 1e9 / (System.nanoTime() - start), "postings/s");
        Figures.print("search." + engine.name() + ".size", engine.bytes() / 1e6, "MB");
        maker.join();
    }

    private static void put(BlockingQueue<List<Posting>> queue, List<Posting> batch) {
        try {
            queue.put(batch);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void answer(SearchEngine engine) throws Exception {
        OpenLoop.run(RATE, warm.size(), number -> engine.ask(warm.get(number)));
        long[] totals = new long[questions.size()];
        print(
                "search." + engine.name(),
                OpenLoop.run(RATE, questions.size(), number -> totals[number] = engine.ask(questions.get(number))));
        Percentiles found = new Percentiles(totals.length);
        for (long total : totals) {
            found.add((double) total);
        }
        Figures.print("search." + engine.name() + ".hits.p50", found.at(50), "postings");
        Figures.print("search." + engine.name() + ".hits.p90", found.at(90), "postings");
        Figures.print("search." + engine.name() + ".hits.p99", found.at(99), "postings");
    }

    private void oneByOne(SearchEngine engine) throws Exception {
        Percentiles millis = new Percentiles(QUESTIONS_OF_POSTGRESQL);
        for (Question question : questions.subList(0, QUESTIONS_OF_POSTGRESQL)) {
            long start = System.nanoTime();
            engine.ask(question);
            millis.add((System.nanoTime() - start) / 1e6);
        }
        print("search." + engine.name() + ".one-by-one", millis);
    }

    private void suggest(Suggestions suggestions) throws InterruptedException {
        List<String> typed = new Questions(4, postings).typed(RATE * SECONDS).toList();
        Map<String, Integer> wanted = Map.of("title_value", 5, "skill", 3, "company", 3, "city", 3);
        OpenLoop.run(RATE, RATE * 10, number -> suggestions.suggest(typed.get(number), wanted));
        print(
                "search.suggestions",
                OpenLoop.run(RATE, RATE * 20, number -> suggestions.suggest(typed.get(number), wanted)));
    }

    private static void print(String name, OpenLoop.Taken taken) {
        print(name, taken.millis());
        Figures.print(name + ".processor.p50", taken.processor().at(50), "ms");
        Figures.print(name + ".processor.p99", taken.processor().at(99), "ms");
    }

    private static void print(String name, Percentiles millis) {
        Figures.print(name + ".p50", millis.at(50), "ms");
        Figures.print(name + ".p99", millis.at(99), "ms");
        Figures.print(name + ".worst", millis.at(100), "ms");
    }

    private static long usedHeap() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
