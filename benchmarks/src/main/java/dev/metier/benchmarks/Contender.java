package dev.metier.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A server under load: what it takes per second of its own processor time, and how long an answer takes. */
final class Contender {

    private static final Pattern LATENCY = Pattern.compile("\\s(50|99)%\\s+([0-9.]+)(us|ms|s)");
    private static final Pattern REQUESTS = Pattern.compile("(\\d+) requests in");
    private static final Pattern ERRORS = Pattern.compile("Non-2xx or 3xx responses: (\\d+)");
    private static final long WARM_REQUESTS = 400_000;
    private static final double TICKS_PER_SECOND = 100;

    private final String name;
    private final String url;
    private final ProcessHandle process;
    final List<Double> perCpuSecond = new ArrayList<>();
    final List<Double> p50 = new ArrayList<>();
    final List<Double> p99 = new ArrayList<>();

    Contender(String name, String url, Process process) {
        this.name = name;
        this.url = url;
        this.process = process.toHandle();
    }

    String name() {
        return name;
    }

    /** Many connections, for the cost of a request. */
    void measureCost(String token, int seconds) throws IOException, InterruptedException {
        double before = cpuSeconds();
        String said = load(token, seconds, 32);
        perCpuSecond.add(requests(said) / (cpuSeconds() - before));
    }

    /** Few connections, so that nobody waits in a queue, for the time of an answer in microseconds. */
    void measureLatency(String token, int seconds) throws IOException, InterruptedException {
        Matcher line = LATENCY.matcher(load(token, seconds, 2));
        while (line.find()) {
            double value = Double.parseDouble(line.group(2));
            double micros = value
                    * switch (line.group(3)) {
                        case "us" -> 1;
                        case "ms" -> 1_000;
                        default -> 1_000_000;
                    };
            (line.group(1).equals("50") ? p50 : p99).add(micros);
        }
    }

    /** Until compilers have done their work: by requests, not by time, for a busy machine is slow at both. */
    void warm(String token) throws IOException, InterruptedException {
        for (long sent = 0; sent < WARM_REQUESTS; ) {
            sent += requests(load(token, 5, 32));
        }
    }

    private String load(String token, int seconds, int connections) throws IOException, InterruptedException {
        Process wrk = new ProcessBuilder(
                        "wrk",
                        "-t1",
                        "-c" + connections,
                        "-d" + seconds + "s",
                        "--latency",
                        "-H",
                        "Authorization: Bearer " + token,
                        url)
                .redirectErrorStream(true)
                .start();
        String said = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (wrk.waitFor() != 0 || ERRORS.matcher(said).find()) {
            throw new IllegalStateException(name + " did not answer well:\n" + said);
        }
        return said;
    }

    private static long requests(String said) {
        Matcher line = REQUESTS.matcher(said);
        if (!line.find()) {
            throw new IllegalStateException("No figures in:\n" + said);
        }
        return Long.parseLong(line.group(1));
    }

    private double cpuSeconds() {
        return Stream.concat(Stream.of(process), process.descendants())
                        .mapToLong(each -> ticks(each.pid()))
                        .sum()
                / TICKS_PER_SECOND;
    }

    private static long ticks(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            return Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
        } catch (IOException gone) {
            return 0;
        }
    }

    static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    /** Half the distance between the quartiles, in per cent of the median. */
    static double spread(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        double distance = sorted.get(sorted.size() * 3 / 4) - sorted.get(sorted.size() / 4);
        return 50 * distance / median(values);
    }
}
