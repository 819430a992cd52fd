package dev.metier.cv.parsing;

import dev.metier.cv.parsing.document.Line;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Parses every CV under a folder into one JSON Resume per file ({@code a/b/c.pdf} to {@code a__b__c.pdf.json}) and says how fast. */
public final class ParseFolder {

    private ParseFolder() {}

    public static void main(String[] args) throws IOException {
        if (args[0].equals("--lines")) {
            printLines(Path.of(args[1]));
            return;
        }
        Path from = Path.of(args[0]);
        Path to = Path.of(args[1]);
        Files.createDirectories(to);
        JsonMapper json =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        CvParser parser = new CvParser(ReadingLimits.DEFAULT);
        List<Long> times = new ArrayList<>();
        int failures = 0;
        for (Path file : files(from)) {
            String name = from.relativize(file).toString().replace("/", "__");
            long start = System.nanoTime();
            try {
                ParsedResume parsed = parser.parse(Files.readAllBytes(file));
                times.add((System.nanoTime() - start) / 1000);
                Files.writeString(to.resolve(name + ".json"), json.writeValueAsString(parsed.resume()));
            } catch (UnreadableFile e) {
                failures++;
                System.out.println(name + " " + e.code().code() + " " + e.getMessage());
            }
        }
        Collections.sort(times);
        System.out.printf(
                Locale.ROOT,
                "files %d failures %d p50 %.1f ms p99 %.1f ms%n",
                times.size(),
                failures,
                times.get(times.size() / 2) / 1000.0,
                times.get((int) (times.size() * 0.99)) / 1000.0);
    }

    private static void printLines(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        for (Line line : new CvParser(ReadingLimits.DEFAULT).lines(bytes, FileType.of(bytes))) {
            String text = String.join(
                    " ¦ ",
                    line.segments().stream()
                            .map(s -> s.text() + (s.links().isEmpty() ? "" : " " + s.links()))
                            .toList());
            System.out.printf(
                    Locale.ROOT,
                    "%d %5.0f %5.0f g%.1f s%.1f %s%s %s%n",
                    line.page(),
                    line.x0(),
                    line.first().y0(),
                    line.gapAbove(),
                    line.size(),
                    line.bold() ? "B" : "-",
                    line.bullet() ? "•" : " ",
                    text);
        }
    }

    private static List<Path> files(Path from) throws IOException {
        try (Stream<Path> walk = Files.walk(from, java.nio.file.FileVisitOption.FOLLOW_LINKS)) {
            return walk.filter(path -> path.toString().matches(".*\\.(pdf|docx)"))
                    .sorted()
                    .toList();
        }
    }
}
