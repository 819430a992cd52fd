package dev.metier.launcher;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** What the person who starts Metier reads. */
final class Progress {

    private final PrintStream out;
    private final long started = System.nanoTime();

    Progress(PrintStream out) {
        this.out = out;
    }

    void say(String line) {
        out.println(line);
    }

    void ready(String name, long startedAtNanos) {
        out.println(
                String.format(Locale.ROOT, "  %-14s ready %6.1f s", name, seconds(System.nanoTime() - startedAtNanos)));
    }

    /** Since the process began, not since this code did. */
    double secondsSinceStart() {
        return ProcessHandle.current()
                .info()
                .startInstant()
                .map(instant ->
                        Duration.between(instant, java.time.Instant.now()).toMillis() / 1000.0)
                .orElseGet(() -> seconds(System.nanoTime() - started));
    }

    private static double seconds(long nanos) {
        return nanos / 1e9;
    }
}
