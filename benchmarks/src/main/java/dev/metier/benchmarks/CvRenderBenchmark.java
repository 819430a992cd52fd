package dev.metier.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import dev.metier.contracts.cv.DocumentFormat;
import dev.metier.contracts.cv.Resume;
import dev.metier.cv.generation.CvGenerator;
import dev.metier.cv.generation.SampleCv;
import dev.metier.cv.generation.Template;
import dev.metier.typesetting.PagePictures;
import dev.metier.typesetting.Typesetter;
import dev.metier.typesetting.TypesettingLimits;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What a document of a CV takes: PDF beside headless Chromium that prints the same HTML, in turn, in processor time of all
 * processes that take part, compilers and collectors included; DOCX by itself; PDF by number of pages.
 */
final class CvRenderBenchmark {

    private static final int ROUNDS = 11;
    private static final int DOCUMENTS = 18;

    /** Until the compilers have little left to do: after fewer they take as much time as the documents. */
    private static final int WARM_UP = 5_000;

    private static final int COLD = 5;

    private final CvGenerator generator =
            new CvGenerator(new Typesetter(TypesettingLimits.DEFAULT.withTime(Duration.ofMinutes(5))));
    private final OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Resume resume = SampleCv.read();

    private CvRenderBenchmark() {}

    static void run(String... options) throws Exception {
        CvRenderBenchmark benchmark = new CvRenderBenchmark();
        benchmark.warm();
        benchmark.besideChromium();
        benchmark.docx();
        for (int pages : new int[] {1, 2, 10}) {
            benchmark.byPages(pages);
        }
    }

    private void warm() {
        for (int i = 0; i < WARM_UP; i++) {
            make(i, DocumentFormat.PDF);
        }
        for (int i = 0; i < 400; i++) {
            make(i, DocumentFormat.DOCX);
        }
    }

    private byte[] make(int number, DocumentFormat format) {
        Template[] templates = Template.values();
        return generator.generate(resume, templates[number % templates.length], null, format);
    }

    private void besideChromium() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("cv-render");
        List<String> pages = new ArrayList<>();
        for (int i = 0; i < Template.values().length; i++) {
            pages.add(new String(make(i, DocumentFormat.HTML), StandardCharsets.UTF_8));
        }
        List<Double> ours = new ArrayList<>();
        List<Double> alone = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        try (Chromium chromium = Chromium.start(folder)) {
            for (int i = 0; i < 3 * pages.size(); i++) {
                chromium.print(pages.get(i % pages.size()));
            }
            for (int round = 0; round < ROUNDS; round++) {
                double before = system.getProcessCpuTime() / 1e6;
                double aloneBefore = threads.getCurrentThreadCpuTime() / 1e6;
                for (int i = 0; i < DOCUMENTS; i++) {
                    make(i, DocumentFormat.PDF);
                }
                alone.add((threads.getCurrentThreadCpuTime() / 1e6 - aloneBefore) / DOCUMENTS);
                ours.add((system.getProcessCpuTime() / 1e6 - before) / DOCUMENTS);
                double chromiumBefore = chromium.tree().cpuSeconds();
                for (int i = 0; i < DOCUMENTS; i++) {
                    chromium.print(pages.get(i % pages.size()));
                }
                theirs.add(1000 * (chromium.tree().cpuSeconds() - chromiumBefore) / DOCUMENTS);
                ratios.add(ours.getLast() / theirs.getLast());
            }
        }
        print("cv-render.pdf.cpu", ours, "ms/document");
        print("cv-render.pdf.cpu.without-compilers-and-collectors", alone, "ms/document");
        print("cv-render.chromium.cpu", theirs, "ms/document");
        Figures.print("cv-render.pdf-to-chromium", Contender.median(ours) / Contender.median(theirs), "ratio");
        Figures.print("cv-render.pdf-to-chromium.lowest", Collections.min(ratios), "ratio");
        Figures.print("cv-render.pdf-to-chromium.highest", Collections.max(ratios), "ratio");
        double cold = cold(pages.getFirst());
        Figures.print("cv-render.chromium.cold.cpu", cold, "ms/document");
        Figures.print("cv-render.pdf-to-cold-chromium", Contender.median(ours) / cold, "ratio");
    }

    private static void print(String name, List<Double> values, String unit) {
        Figures.print(name, Contender.median(values), unit);
        Figures.print(name + ".spread", Contender.spread(values), "%");
    }

    /** A browser started for one document. */
    private static double cold(String html) throws IOException, InterruptedException {
        List<Double> all = new ArrayList<>();
        for (int i = 0; i < COLD; i++) {
            try (Chromium chromium = Chromium.start(Files.createTempDirectory("cv-render"))) {
                chromium.print(html);
                all.add(1000 * chromium.tree().cpuSeconds());
            }
        }
        return Contender.median(all);
    }

    private void docx() {
        List<Double> all = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            long before = System.nanoTime();
            for (int i = 0; i < 10 * DOCUMENTS; i++) {
                make(i, DocumentFormat.DOCX);
            }
            all.add((System.nanoTime() - before) / 1e6 / (10 * DOCUMENTS));
        }
        print("cv-render.docx", all, "ms/document");
    }

    /** The CV without its work has one page; with it, repeated, as many as are asked for. */
    private void byPages(int pages) {
        Resume grown = grown(pages == 1 ? 0 : 1);
        byte[] pdf = pdf(grown);
        for (int times = 2; pagesOf(pdf) < pages; times++) {
            grown = grown(times);
            pdf = pdf(grown);
        }
        int count = pages > 5 ? 100 : 300;
        Percentiles millis = new Percentiles(count);
        for (int i = 0; i < count; i++) {
            long before = System.nanoTime();
            pdf = pdf(grown);
            millis.add((System.nanoTime() - before) / 1e6);
        }
        String name = "cv-render.pdf." + pagesOf(pdf) + "-pages";
        Figures.print(name + ".p50", millis.at(50), "ms");
        Figures.print(name + ".p99", millis.at(99), "ms");
    }

    private byte[] pdf(Resume cv) {
        return generator.generate(cv, Template.PLAIN, null, DocumentFormat.PDF);
    }

    private static int pagesOf(byte[] pdf) {
        try (PagePictures pages = PagePictures.of(pdf)) {
            return pages.pages();
        }
    }

    private Resume grown(int times) {
        List<Resume.Work> work = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            work.addAll(resume.work());
        }
        return new Resume(
                resume.basics(),
                work,
                List.of(),
                resume.education(),
                List.of(),
                resume.certificates(),
                List.of(),
                resume.skills(),
                resume.languages(),
                List.of(),
                List.of(),
                List.of(),
                resume.meta());
    }
}
