package dev.metier.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A first start on an empty folder, then later starts, each from the birth of the process until every service is
 * ready; and the memory of the whole process tree (launcher and PostgreSQL) after the demo. The start cache is made
 * between the first and the later starts, as it is in use.
 */
final class StartBenchmark {

    private static final int LATER_STARTS = 3;
    private static final String READY = "is ready after";

    private final Path home = Path.of(System.getenv().getOrDefault("METIER_HOME", "launcher/target/metier"));
    private final Path work;
    private final Path cache;
    private final int port;

    private StartBenchmark(Path work, int port) {
        this.work = work;
        this.cache = work.resolve("metier.aot");
        this.port = port;
    }

    static void run(String... options) throws IOException, InterruptedException {
        int port = options.length > 1 && options[0].equals("--port") ? Integer.parseInt(options[1]) : 28_080;
        Path work = Files.createTempDirectory("metier-start");
        new StartBenchmark(work, port).measure();
    }

    private void measure() throws IOException, InterruptedException {
        Running first = start(List.of(
                "-XX:AOTMode=record", "-XX:AOTConfiguration=" + cache + ".conf", "-Dmetier.start-cache=" + cache));
        Figures.print("start.first", first.seconds(), "s");
        Figures.print("memory.started.rss", new ProcessTree(first.process().toHandle()).residentMegabytes(), "MB");
        stop(first, "stop.first");
        awaitCache();
        for (int i = 1; i <= LATER_STARTS; i++) {
            Running later = start(List.of("-XX:AOTCache=" + cache));
            Figures.print("start.later." + i, later.seconds(), "s");
            if (i == LATER_STARTS) {
                demo();
                ProcessTree tree = new ProcessTree(later.process().toHandle());
                Figures.print("memory.after-demo.rss", tree.residentMegabytes(), "MB");
                Figures.print("memory.after-demo.pss", tree.proportionalMegabytes(), "MB");
            }
            stop(later, "stop.later." + i);
        }
    }

    private record Running(Process process, double seconds) {}

    private void awaitCache() throws InterruptedException {
        long began = System.nanoTime();
        while (!Files.exists(cache)) {
            if (System.nanoTime() - began > TimeUnit.MINUTES.toNanos(3)) {
                throw new IllegalStateException("The start cache was not made");
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        Figures.print("start-cache.made", (System.nanoTime() - began) / 1e9, "s");
    }

    private Running start(List<String> jvmOptions) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(java());
        command.addAll(command.size() - 2, jvmOptions);
        command.addAll(List.of("run", "--port", Integer.toString(port), "--data", data()));
        long began = System.nanoTime();
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("MALLOC_ARENA_MAX", "2");
        Process process = builder.start();
        BufferedReader output = process.inputReader();
        StringBuilder said = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            said.append(line).append('\n');
            if (line.contains(READY)) {
                Thread.ofVirtual().start(() -> drain(output));
                return new Running(process, (System.nanoTime() - began) / 1e9);
            }
        }
        process.waitFor();
        throw new IllegalStateException("The platform did not start:\n" + said);
    }

    /** Nobody reads the rest, but a full pipe would stop the platform. */
    private static void drain(BufferedReader output) {
        try {
            output.transferTo(Writer.nullWriter());
        } catch (IOException e) {
            // The process ended, and its output with it.
        }
    }

    private void demo() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(java());
        command.addAll(List.of("demo", "--port", Integer.toString(port), "--data", data()));
        Process demo = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(work.resolve("demo.txt").toFile())
                .start();
        if (demo.waitFor() != 0) {
            System.err.println("The demo did not pass; see " + work.resolve("demo.txt"));
        }
    }

    private static void stop(Running running, String name) throws InterruptedException {
        long began = System.nanoTime();
        running.process().destroy();
        if (!running.process().waitFor(180, TimeUnit.SECONDS)) {
            running.process().destroyForcibly();
            throw new IllegalStateException("The platform did not stop");
        }
        Figures.print(name, (System.nanoTime() - began) / 1e9, "s");
    }

    private List<String> java() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + home.resolve("jvm.options"),
                "-Xlog:aot*=error",
                "-jar",
                home.resolve("metier.jar").toString());
    }

    private String data() {
        return work.resolve("data").toString();
    }
}
