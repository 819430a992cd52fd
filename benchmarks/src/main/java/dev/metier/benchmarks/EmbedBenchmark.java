package dev.metier.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import dev.langchain4j.model.embedding.onnx.AbstractInProcessEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import dev.metier.embedding.EmbeddingApplication;
import dev.metier.embedding.engine.Embedding;
import dev.metier.embedding.engine.EmbeddingEngine;
import dev.metier.embedding.engine.OnnxEngine;
import dev.metier.platform.MetierApplication;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestDatabases;
import dev.metier.platform.test.TestSettings;
import dev.metier.platform.test.TestTokens;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * What vectors cost: passages of about 120 tokens and single questions, by our engine and by LangChain4j's model (the same file)
 * that is asked one by one, in turn; then a question to the whole service over HTTP, that it never heard and that it knows.
 */
final class EmbedBenchmark {

    private static final int ROUNDS = 9;
    private static final int PASSAGES = 32;
    private static final int QUESTIONS = 300;
    private static final String QUERY = "Represent this sentence for searching relevant passages: ";
    private static final List<String> WORDS =
            List.of(("the of a team built services in Java with Kafka and PostgreSQL for large"
                            + " customers who needed reliable delivery across Europe while mentoring engineers reviewing designs"
                            + " improving tests measuring latency reducing cost writing documentation hiring colleagues leading"
                            + " projects planning releases")
                    .split(" "));

    private final OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final Random chance = new Random(7);

    private EmbedBenchmark() {}

    static void run(String... options) {
        EmbedBenchmark benchmark = new EmbedBenchmark();
        try (EmbeddingEngine engine = new OnnxEngine(2, Duration.ofMinutes(5))) {
            AbstractInProcessEmbeddingModel peer = new BgeSmallEnV15QuantizedEmbeddingModel();
            benchmark.sameVectors(engine, peer);
            benchmark.passages(engine, peer);
            benchmark.questions("embed.query", text -> engine.embed(List.of(QUERY + text)));
            benchmark.questions("embed.query.langchain4j", text -> peer.embed(QUERY + text));
        }
        benchmark.service();
    }

    private void sameVectors(EmbeddingEngine engine, AbstractInProcessEmbeddingModel peer) {
        double least = 1;
        for (String text : texts(PASSAGES, 84)) {
            Embedding ours = engine.embed(List.of(text)).getFirst();
            float[] theirs = peer.embed(text).content().vector();
            double cosine = IntStream.range(0, theirs.length)
                    .mapToDouble(i -> (double) ours.vector()[i] * theirs[i])
                    .sum();
            least = Math.min(least, cosine);
        }
        Figures.print("embed.cosine-to-langchain4j.lowest", least, "cosine");
    }

    private void passages(EmbeddingEngine engine, AbstractInProcessEmbeddingModel peer) {
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        List<Double> processorRatios = new ArrayList<>();
        long tokens = 0;
        for (int round = 0; round < ROUNDS; round++) {
            List<String> texts = texts(PASSAGES, 84);
            long start = system.getProcessCpuTime();
            ours.add(PASSAGES / seconds(() -> engine.embed(texts)));
            long between = system.getProcessCpuTime();
            theirs.add(PASSAGES / seconds(() -> texts.forEach(peer::embed)));
            processorRatios.add((double) (between - start) / (system.getProcessCpuTime() - between));
            ratios.add(ours.getLast() / theirs.getLast());
            tokens += texts.stream()
                    .mapToLong(text -> Objects.requireNonNull(peer.embed(text).tokenUsage())
                            .inputTokenCount())
                    .sum();
        }
        double length = (double) tokens / ROUNDS / PASSAGES;
        print("embed.passages", ours, "texts/s");
        Figures.print("embed.passages.length", length, "tokens/text");
        Figures.print("embed.passages.tokens", Contender.median(ours) * length, "tokens/s");
        print("embed.passages.langchain4j-one-by-one", theirs, "texts/s");
        print("embed.passages.to-langchain4j", ratios, "ratio");
        print("embed.passages.cpu-to-langchain4j", processorRatios, "ratio");
    }

    private void questions(String name, Consumer<String> ask) {
        texts(50, 8).forEach(ask);
        measure(name, texts(QUESTIONS, 8), ask);
    }

    private static void measure(String name, List<String> questions, Consumer<String> ask) {
        Percentiles millis = new Percentiles(questions.size());
        for (String question : questions) {
            millis.add(1_000 * seconds(() -> ask.accept(question)));
        }
        Figures.print(name + ".p50", millis.at(50), "ms");
        Figures.print(name + ".p99", millis.at(99), "ms");
    }

    /** With PostgreSQL beside it, and everything that a request passes. */
    private void service() {
        List<String> arguments = new ArrayList<>(List.of("--server.port=0", "--logging.level.root=warn"));
        TestSettings.of(TestDatabases.create("embedding"))
                .forEach((name, value) -> arguments.add("--" + name + "=" + value));
        try (ConfigurableApplicationContext context =
                MetierApplication.run(EmbeddingApplication.class, arguments.toArray(String[]::new))) {
            TestApi api = TestApi.of(
                            () -> context.getEnvironment().getRequiredProperty("local.server.port", Integer.class))
                    .as(TestTokens.service("search"));
            Consumer<String> ask = text -> ask(api, text);
            for (int i = 0; i < 20; i++) {
                texts(50, 8).forEach(ask); // until the compilers have little left to do
            }
            List<String> questions = texts(QUESTIONS, 8);
            measure("embed.service.query.unknown", questions, ask);
            measure("embed.service.query.known", questions, ask);
        }
    }

    private static void ask(TestApi api, String text) {
        int status = api.post("/api/v1/embed", Map.of("texts", List.of(text), "purpose", "QUERY"))
                .status();
        if (status != 200) {
            throw new IllegalStateException("The service answered " + status);
        }
    }

    private List<String> texts(int count, int words) {
        return IntStream.range(0, count).mapToObj(i -> text(words)).toList();
    }

    private String text(int words) {
        List<String> chosen = new ArrayList<>();
        int length = words / 2 + chance.nextInt(words);
        for (int i = 0; i < length; i++) {
            chosen.add(WORDS.get(chance.nextInt(WORDS.size())));
        }
        return String.join(" ", chosen);
    }

    private static double seconds(Runnable work) {
        long before = System.nanoTime();
        work.run();
        return (System.nanoTime() - before) / 1e9;
    }

    private static void print(String name, List<Double> values, String unit) {
        Figures.print(name, Contender.median(values), unit);
        Figures.print(name + ".spread", Contender.spread(values), "%");
    }
}
