package dev.metier.benchmarks;

import dev.metier.cv.parsing.CvParser;
import dev.metier.cv.parsing.FileType;
import dev.metier.cv.parsing.ParsedResume;
import dev.metier.cv.parsing.ReadingLimits;
import dev.metier.cv.parsing.document.Line;
import dev.metier.cv.reading.IsolatedReader;
import dev.metier.cv.reading.ReaderSettings;
import dev.metier.platform.errors.MetierException;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads every CV under {@code --data} and writes one JSON Resume per file into {@code --out} ({@code a/b/c.pdf} to
 * {@code a__b__c.pdf.json}). Pages a second, of PDF and DOCX: the engine in this process on one thread, after one pass to warm
 * up. Times per file: through a reader process, as the service reads. {@code --report FILE} writes a page for people to check
 * by hand and measures nothing, {@code --lines FILE} shows the reading order of one file.
 */
final class CvParseBenchmark {

    private static final int USUAL_PAGES = 3;

    private final CvParser parser = new CvParser(ReadingLimits.DEFAULT);
    private final JsonMapper json =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private final Map<String, Path> files;
    private final Map<String, ParsedResume> read = new TreeMap<>();
    private final Map<String, String> failures = new TreeMap<>();

    private CvParseBenchmark(Path data) throws IOException {
        try (Stream<Path> walk = Files.walk(data)) {
            this.files = walk.filter(file ->
                            file.toString().toLowerCase(Locale.ROOT).matches(".*\\.(pdf|docx|html?|txt|json|ya?ml)"))
                    .collect(Collectors.toMap(
                            file -> data.relativize(file).toString().replace("/", "__"),
                            file -> file,
                            (one, _) -> one,
                            TreeMap::new));
        }
    }

    static void run(String... options) throws IOException {
        Map<String, Path> given = new TreeMap<>();
        for (int i = 0; i + 1 < options.length; i += 2) {
            given.put(options[i], Path.of(options[i + 1]));
        }
        if (given.containsKey("--lines")) {
            printLines(given.get("--lines"));
            return;
        }
        if (!given.containsKey("--data")) {
            throw new IllegalArgumentException("cv-parse needs --data DIR; --out DIR and --report FILE are optional");
        }
        CvParseBenchmark benchmark = new CvParseBenchmark(given.get("--data"));
        benchmark.readAll();
        if (given.containsKey("--out")) {
            benchmark.write(given.get("--out"));
        }
        benchmark.printFailures();
        if (given.containsKey("--report")) {
            benchmark.report(given.get("--report"));
            return;
        }
        benchmark.measureEngine();
        benchmark.measureReader();
    }

    private void readAll() throws IOException {
        for (Map.Entry<String, Path> file : files.entrySet()) {
            try {
                read.put(file.getKey(), parser.parse(Files.readAllBytes(file.getValue())));
            } catch (MetierException e) {
                failures.put(file.getKey(), e.code().code() + ": " + e.detail());
            }
        }
    }

    private void write(Path out) throws IOException {
        Files.createDirectories(out);
        for (Map.Entry<String, ParsedResume> one : read.entrySet()) {
            Files.writeString(
                    out.resolve(one.getKey() + ".json"),
                    json.writeValueAsString(one.getValue().resume()));
        }
    }

    private void report(Path file) throws IOException {
        List<CvParseReport.Entry> entries = new ArrayList<>();
        for (Map.Entry<String, ParsedResume> one : read.entrySet()) {
            Path from = Objects.requireNonNull(files.get(one.getKey()));
            byte[] bytes = Files.readAllBytes(from);
            entries.add(new CvParseReport.Entry(
                    one.getKey(), from, one.getValue(), parser.lines(bytes, FileType.of(bytes))));
        }
        System.out.println("report " + new CvParseReport(file).write(entries, failures));
    }

    private void printFailures() {
        failures.forEach((name, why) -> System.out.println("failure " + name + " " + why));
        Figures.print("cv-parse.files", files.size(), "files");
        Figures.print("cv-parse.failures", failures.size(), "files");
    }

    private void measureEngine() throws IOException {
        List<byte[]> contents = new ArrayList<>();
        int pages = 0;
        for (Map.Entry<String, ParsedResume> one : documents().entrySet()) {
            contents.add(Files.readAllBytes(files.get(one.getKey())));
            pages += pages(one.getValue());
        }
        long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long start = System.nanoTime();
        contents.forEach(parser::parse);
        double seconds = (System.nanoTime() - start) / 1e9;
        double cpuSeconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1e9;
        Figures.print("cv-parse.pages", pages, "pages (a DOCX counts as one)");
        Figures.print("cv-parse.engine.one-thread", pages / seconds, "pages/s");
        Figures.print("cv-parse.engine.one-core", pages / cpuSeconds, "pages per CPU second");
    }

    /** What is measured: the others hold data or plain text. */
    private Map<String, ParsedResume> documents() {
        Map<String, ParsedResume> documents = new TreeMap<>(read);
        documents.keySet().removeIf(name -> !name.matches("(?i).*\\.(?:pdf|docx)"));
        return documents;
    }

    private static int pages(ParsedResume parsed) {
        return parsed.original() == null ? 1 : Math.max(1, parsed.original().pages());
    }

    private void measureReader() throws IOException {
        Percentiles all = new Percentiles(files.size());
        Percentiles usual = new Percentiles(files.size());
        ReaderSettings settings = new ReaderSettings(ReadingLimits.DEFAULT, 1, 256L << 20, Duration.ofMinutes(5));
        try (IsolatedReader reader = new IsolatedReader(settings)) {
            Figures.print(
                    "cv-parse.reader.first",
                    millis(
                            reader,
                            Objects.requireNonNull(
                                    files.get(documents().keySet().iterator().next()))),
                    "ms");
            for (Map.Entry<String, ParsedResume> one : documents().entrySet()) {
                double millis = millis(reader, Objects.requireNonNull(files.get(one.getKey())));
                all.add(millis);
                if (pages(one.getValue()) <= USUAL_PAGES) {
                    usual.add(millis);
                }
            }
        }
        Figures.print("cv-parse.reader.p50", all.at(50), "ms");
        Figures.print("cv-parse.reader.p99", all.at(99), "ms");
        Figures.print("cv-parse.reader.up-to-3-pages.p99", usual.at(99), "ms");
    }

    private static double millis(IsolatedReader reader, Path file) throws IOException {
        byte[] content = Files.readAllBytes(file);
        long start = System.nanoTime();
        try {
            reader.read(content);
        } catch (MetierException e) {
            System.out.println(
                    "failure in the reader process: " + file + " " + e.code().code());
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private static void printLines(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        for (Line line : new CvParser(ReadingLimits.DEFAULT).lines(bytes, FileType.of(bytes))) {
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
                    String.join(
                            " ¦ ",
                            line.segments().stream()
                                    .map(segment -> segment.text())
                                    .toList()));
        }
    }
}
