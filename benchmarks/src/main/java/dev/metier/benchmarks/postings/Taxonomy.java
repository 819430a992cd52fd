package dev.metier.benchmarks.postings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Titles, tasks, technologies and pay of a folder that holds {@code taxonomy/onet} and {@code jobs/nyc}, or of the folder
 * {@code taxonomy} with the other beside it.
 *
 * @param salaries in a year, sorted
 */
record Taxonomy(List<Vocabulary.Role> roles, List<String> tasks, List<String> skills, List<Long> salaries) {

    static final Taxonomy NONE = new Taxonomy(List.of(), List.of(), List.of(), List.of());

    private static final int MOST_ROLES = 20_000;
    private static final int MOST_TASKS = 20_000;

    static Taxonomy read(Path folder) throws IOException {
        Path data = Files.isDirectory(folder.resolve("taxonomy")) ? folder : folder.resolve("..");
        Path onet = data.resolve("taxonomy/onet");
        List<String[]> titles = table(onet.resolve("Alternate_Titles.txt"));
        Map<String, String> roles = new LinkedHashMap<>();
        titles.forEach(row -> roles.putIfAbsent(row[1], "group-" + row[0].substring(0, 2)));
        return new Taxonomy(
                spread(
                        roles.entrySet().stream()
                                .map(role -> new Vocabulary.Role(role.getValue(), role.getKey()))
                                .toList(),
                        MOST_ROLES),
                spread(
                        table(onet.resolve("Task_Statements.txt")).stream()
                                .map(row -> row[2])
                                .toList(),
                        MOST_TASKS),
                table(onet.resolve("Technology_Skills.txt")).stream()
                        .map(row -> row[1])
                        .distinct()
                        .toList(),
                salaries(data.resolve("jobs/nyc/NYC_Jobs_2019.csv")));
    }

    private static List<String[]> table(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.skip(1).map(line -> line.split("\t", -1)).toList();
        }
    }

    /** As many as wanted from all over a list. */
    private static <T> List<T> spread(List<T> list, int most) {
        List<T> some = new ArrayList<>();
        for (int i = 0; i < Math.min(most, list.size()); i++) {
            some.add(list.get((int) ((long) i * list.size() / Math.min(most, list.size()))));
        }
        return some;
    }

    /** The upper ends of yearly ranges: {@code …,from,to,Annual,…}. */
    private static List<Long> salaries(Path file) throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        Pattern yearly = Pattern.compile(",(\\d{5,6}),(\\d{5,6}),Annual,");
        return yearly.matcher(Files.readString(file, StandardCharsets.ISO_8859_1))
                .results()
                .map(match -> Long.parseLong(match.group(2)))
                .sorted(Comparator.naturalOrder())
                .toList();
    }
}
