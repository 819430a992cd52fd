package dev.metier.benchmarks;

import dev.metier.contracts.cv.CritiqueFinding;
import dev.metier.contracts.cv.CritiqueView.GrammarStatus;
import dev.metier.contracts.cv.Resume;
import dev.metier.cv.critique.grammar.GrammarChecker;
import dev.metier.cv.critique.grammar.GrammarReport;
import dev.metier.cv.critique.grammar.GrammarSettings;
import dev.metier.cv.critique.rules.Critique;
import dev.metier.cv.critique.rules.CvCritic;
import dev.metier.cv.critique.text.ReadCv;
import dev.metier.cv.parsing.CvParser;
import dev.metier.cv.parsing.ReadingLimits;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Checks spelling and grammar of every CV (PDF, DOCX, JSON Resume) under {@code --data} as the service does, language by language:
 * the first check, which starts the process of the language, the same CV again, the first check of each other CV, and the memory
 * of the process. {@code --report FILE} lists what was found for people to judge.
 */
final class CvGrammarBenchmark {

    private static final Duration LONG = Duration.ofMinutes(5);

    private final CvCritic critic = new CvCritic();
    private final CvParser parser = new CvParser(ReadingLimits.DEFAULT);
    /** By language, by file. */
    private final Map<String, Map<String, ReadCv>> cvs = new TreeMap<>();

    private final PrintStream report;

    private CvGrammarBenchmark(PrintStream report) {
        this.report = report;
    }

    static void run(String... options) throws IOException {
        Map<String, Path> given = new TreeMap<>();
        for (int i = 0; i + 1 < options.length; i += 2) {
            given.put(options[i], Path.of(options[i + 1]));
        }
        Path data = given.get("--data");
        if (data == null) {
            throw new IllegalArgumentException("cv-grammar needs --data DIR; --report FILE is optional");
        }
        Path report = given.get("--report");
        try (PrintStream out = new PrintStream(
                report == null ? OutputStream.nullOutputStream() : Files.newOutputStream(report),
                true,
                StandardCharsets.UTF_8)) {
            CvGrammarBenchmark benchmark = new CvGrammarBenchmark(out);
            benchmark.read(data);
            benchmark.cvs.forEach(benchmark::measure);
        }
    }

    private void read(Path data) throws IOException {
        try (Stream<Path> walk = Files.walk(data)) {
            for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                try {
                    String name = file.toString().toLowerCase(Locale.ROOT);
                    if (name.endsWith(".json")) {
                        add(file, JsonMapper.shared().readValue(file, Resume.class));
                    } else if (name.endsWith(".pdf") || name.endsWith(".docx")) {
                        add(file, parser.parse(Files.readAllBytes(file)).resume());
                    }
                } catch (RuntimeException e) {
                    System.err.println("without " + file.getFileName() + ": " + e.getClass());
                }
            }
        }
    }

    private void add(Path file, Resume resume) {
        Critique critique = critic.critique(resume, null, null);
        String language = Locale.forLanguageTag(critique.language()).getLanguage();
        cvs.computeIfAbsent(language, key -> new TreeMap<>()).put(file.toString(), critique.cv());
    }

    private void measure(String language, Map<String, ReadCv> ofLanguage) {
        String name = "cv-grammar." + language;
        Path folder = Path.of(Objects.requireNonNull(System.getenv("METIER_HOME")), "grammar");
        GrammarSettings settings = new GrammarSettings(folder, 1, 512L << 20, LONG, LONG, LONG);
        try (GrammarChecker checker = new GrammarChecker(settings)) {
            ReadCv first = ofLanguage.values().iterator().next();
            long start = System.nanoTime();
            if (checker.check(first, language).status() != GrammarStatus.CHECKED) {
                return;
            }
            Figures.print(name + ".first", millis(start), "ms");
            start = System.nanoTime();
            checker.check(first, language);
            Figures.print(name + ".again", millis(start), "ms");
            Percentiles others = new Percentiles(ofLanguage.size());
            int findings = 0;
            for (Map.Entry<String, ReadCv> cv : ofLanguage.entrySet()) {
                start = System.nanoTime();
                GrammarReport found = checker.check(cv.getValue(), language);
                others.add(millis(start));
                findings += found.findings().size();
                list(cv.getKey(), found);
            }
            Figures.print(name + ".each.p50", others.at(50), "ms");
            Figures.print(name + ".each.longest", others.at(100), "ms");
            Figures.print(name + ".process", new ProcessTree(child()).residentMegabytes(), "MB");
            Figures.print(name + ".cvs", ofLanguage.size(), "CVs");
            Figures.print(name + ".findings", findings, "findings");
        }
    }

    private static double millis(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private static ProcessHandle child() {
        return ProcessHandle.current().children().findFirst().orElseThrow();
    }

    private void list(String file, GrammarReport found) {
        for (CritiqueFinding finding : found.findings()) {
            String line = Objects.requireNonNull(finding.line());
            int from = Objects.requireNonNull(finding.start());
            int to = Objects.requireNonNull(finding.end());
            report.println(String.join(
                    "\t",
                    file,
                    finding.ruleId(),
                    around(line, from, to),
                    Objects.requireNonNullElse(finding.suggestion(), ""),
                    finding.message()));
        }
    }

    private static String around(String line, int from, int to) {
        return (line.substring(Math.max(0, from - 60), from)
                        + "[" + line.substring(from, to) + "]"
                        + line.substring(to, Math.min(line.length(), to + 60)))
                .replaceAll("\\s+", " ");
    }
}
