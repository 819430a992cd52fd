package dev.metier.benchmarks;

import dev.metier.contracts.embedding.EmbeddingPurpose;
import dev.metier.embedding.engine.EmbeddingEngine;
import dev.metier.embedding.engine.OnnxEngine;
import dev.metier.hybrid.Vector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How well hits are put in order: nDCG@10 of words alone (BM25), meaning alone (cosine), their reciprocal ranks and the order
 * of {@code hybrid-index}, for each judged set of a folder; and how long ours takes beside two searches of plain Lucene.
 */
final class RetrievalBenchmark {

    private static final int AT_ONCE = 64;

    private RetrievalBenchmark() {}

    static void run(String... options) throws IOException {
        if (options.length != 2 || !options[0].equals("--data")) {
            throw new IllegalArgumentException(
                    "retrieval --data DIR, which holds <set>/{corpus.jsonl,queries.jsonl,qrels.tsv}");
        }
        try (EmbeddingEngine engine = new OnnxEngine(2, Duration.ofMinutes(30));
                Stream<Path> folders = Files.list(Path.of(options[1]))) {
            for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
                measure(JudgedSet.read(folder), engine);
            }
        }
    }

    private static void measure(JudgedSet set, EmbeddingEngine engine) throws IOException {
        Map<String, Vector> documents = vectors(set.corpus(), engine);
        // as short as what they look for: no words before a question (RATIONALE.md of hybrid-index)
        Map<String, Vector> questions = vectors(set.queries(), engine);
        try (Rankings rankings = new Rankings(set.corpus(), documents)) {
            Map<String, List<Double>> gains = new HashMap<>();
            for (JudgedSet.Text question : set.queries()) {
                Vector vector = questions.get(question.id());
                if (!set.isJudged(question.id()) || vector == null) {
                    continue;
                }
                rankings.of(question.whole(), vector)
                        .forEach((name, ranked) -> gains.computeIfAbsent(name, key -> new ArrayList<>())
                                .add(set.gain(question.id(), ranked)));
            }
            print(set.name(), gains);
            RetrievalSpeed.measure(set, questions, rankings);
        }
    }

    private static void print(String set, Map<String, List<Double>> gains) {
        StringBuilder line = new StringBuilder(set);
        for (String name : Rankings.NAMES) {
            line.append(
                    String.format(Locale.ROOT, " %s %.4f", name, Bootstrap.mean(gains.getOrDefault(name, List.of()))));
        }
        System.out.println(line);
        for (String name : Rankings.NAMES) {
            Bootstrap interval = Bootstrap.of(gains.getOrDefault(name, List.of()));
            System.out.println(String.format(
                    Locale.ROOT, "%s %s 95%% from %.4f to %.4f", set, name, interval.low(), interval.high()));
        }
    }

    private static Map<String, Vector> vectors(List<JudgedSet.Text> texts, EmbeddingEngine engine) {
        Map<String, Vector> vectors = new HashMap<>();
        for (int from = 0; from < texts.size(); from += AT_ONCE) {
            List<JudgedSet.Text> part = texts.subList(from, Math.min(texts.size(), from + AT_ONCE));
            var made = engine.embed(part.stream()
                    .map(text -> engine.model()
                            .input(EmbeddingPurpose.PASSAGE, text.whole().isBlank() ? "-" : text.whole()))
                    .toList());
            for (int i = 0; i < part.size(); i++) {
                vectors.put(part.get(i).id(), Vector.of(made.get(i).vector()));
            }
        }
        return vectors;
    }
}
