package dev.metier.benchmarks;

import dev.metier.ats.check.CvChecker;
import dev.metier.ats.resume.GivenCv;
import dev.metier.ats.taxonomy.Taxonomy;
import dev.metier.cv.parsing.CvParser;
import dev.metier.cv.parsing.FileType;
import dev.metier.cv.parsing.ParsedResume;
import dev.metier.cv.parsing.ReadingLimits;
import dev.metier.cv.parsing.UnreadableFile;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the check of a CV against a posting costs: every PDF and DOCX under {@code --cvs} beside every text, PDF and DOCX under
 * {@code --jobs}, in turn, on one thread, after as many checks to warm up. Processor time, and time as people wait for it.
 */
final class AtsCheckBenchmark {

    private static final int CHECKS = 4_000;
    private static final String PAPERS = "(?i).*\\.(?:pdf|docx)";
    private static final String TEXTS = "(?i).*\\.(?:txt|md)";
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private final CvChecker checker = new CvChecker(Taxonomy.starter());
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final List<GivenCv> cvs = new ArrayList<>();
    private final List<String> postings;
    private long scores;

    private AtsCheckBenchmark(Path cvFolder, Path jobFolder) throws IOException {
        CvParser parser = new CvParser(ReadingLimits.DEFAULT);
        for (Path file : files(cvFolder, PAPERS)) {
            try {
                ParsedResume read = parser.parse(Files.readAllBytes(file));
                cvs.add(new GivenCv(read.resume(), TODAY, read.original(), read.fields()));
            } catch (UnreadableFile e) {
                leftOut(file, e);
            }
        }
        this.postings = postings(jobFolder, parser);
    }

    /** The text of each posting; of a PDF or DOCX its lines in reading order. */
    static List<String> postings(Path folder, CvParser parser) throws IOException {
        List<String> postings = new ArrayList<>();
        for (Path file : files(folder, TEXTS)) {
            postings.add(Files.readString(file));
        }
        for (Path file : files(folder, PAPERS)) {
            try {
                byte[] bytes = Files.readAllBytes(file);
                postings.add(parser.lines(bytes, FileType.of(bytes)).stream()
                        .map(line -> (line.bullet() ? "- " : "") + line.text())
                        .collect(Collectors.joining("\n")));
            } catch (UnreadableFile e) {
                leftOut(file, e);
            }
        }
        return postings;
    }

    private static void leftOut(Path file, UnreadableFile why) {
        System.err.println("without " + file.getFileName() + ": " + why.code());
    }

    private static List<Path> files(Path folder, String names) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(file -> file.toString().matches(names)).sorted().toList();
        }
    }

    static void run(String... options) throws IOException {
        Map<String, Path> given = new TreeMap<>();
        for (int i = 0; i + 1 < options.length; i += 2) {
            given.put(options[i], Path.of(options[i + 1]));
        }
        Path cvs = given.get("--cvs");
        Path jobs = given.get("--jobs");
        if (cvs == null || jobs == null) {
            throw new IllegalArgumentException("ats-check needs --cvs DIR and --jobs DIR");
        }
        new AtsCheckBenchmark(cvs, jobs).measure();
    }

    private void measure() {
        for (int i = 0; i < CHECKS; i++) {
            check(i);
        }
        Percentiles cpu = new Percentiles(CHECKS);
        Percentiles wall = new Percentiles(CHECKS);
        for (int i = 0; i < CHECKS; i++) {
            long cpuBefore = threads.getCurrentThreadCpuTime();
            long before = System.nanoTime();
            check(i);
            wall.add((System.nanoTime() - before) / 1e6);
            cpu.add((threads.getCurrentThreadCpuTime() - cpuBefore) / 1e6);
        }
        Figures.print("check-cpu-p50", cpu.at(50), "ms");
        Figures.print("check-cpu-p99", cpu.at(99), "ms");
        Figures.print("check-p50", wall.at(50), "ms");
        Figures.print("check-p99", wall.at(99), "ms");
        Figures.print("mean-score", (double) scores / (2 * CHECKS), "of 100");
    }

    private void check(int number) {
        GivenCv cv = cvs.get(number % cvs.size());
        scores += checker.check(cv, postings.get(number / cvs.size() % postings.size()))
                .score();
    }
}
