package dev.metier.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Texts, questions and who judged what to answer them, in the files of BEIR. */
record JudgedSet(String name, List<Text> corpus, List<Text> queries, Map<String, Map<String, Double>> judgements) {

    private static final int DEPTH = 10;
    private static final JsonMapper JSON = JsonMapper.shared();

    record Text(String id, String title, String text) {

        String whole() {
            return title.isBlank() ? text : title + ". " + text;
        }
    }

    static JudgedSet read(Path folder) throws IOException {
        Map<String, Map<String, Double>> judgements = new HashMap<>();
        for (String line : Files.readAllLines(folder.resolve("qrels.tsv"))) {
            String[] cells = line.split("\t", -1);
            String grade = cells[cells.length - 1];
            if (grade.matches("[0-9.]+")) {
                judgements.computeIfAbsent(cells[0], key -> new HashMap<>()).put(cells[1], Double.valueOf(grade));
            }
        }
        String name = Objects.requireNonNull(folder.getFileName()).toString();
        return new JudgedSet(
                name, texts(folder.resolve("corpus.jsonl")), texts(folder.resolve("queries.jsonl")), judgements);
    }

    private static List<Text> texts(Path file) throws IOException {
        List<Text> texts = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode text = JSON.readTree(line);
            texts.add(new Text(
                    text.path("_id").asString(),
                    text.path("title").asString(""),
                    text.path("text").asString("")));
        }
        return texts;
    }

    boolean isJudged(String query) {
        return judgements.getOrDefault(query, Map.of()).values().stream().anyMatch(grade -> grade > 0);
    }

    /** nDCG@10 with linear gains, as trec_eval computes it. */
    double gain(String query, List<String> ranked) {
        Map<String, Double> judged = judgements.getOrDefault(query, Map.of());
        List<Double> found = ranked.stream()
                .limit(DEPTH)
                .map(id -> judged.getOrDefault(id, 0.0))
                .toList();
        List<Double> best = judged.values().stream()
                .sorted((one, other) -> Double.compare(other, one))
                .limit(DEPTH)
                .collect(Collectors.toList());
        return discounted(found) / discounted(best);
    }

    private static double discounted(List<Double> grades) {
        double sum = 0;
        for (int i = 0; i < grades.size(); i++) {
            sum += grades.get(i) * Math.log(2) / Math.log(i + 2.0);
        }
        return sum;
    }
}
