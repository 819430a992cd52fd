package dev.metier.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Memory and processor time of a process with all its children, as Linux counts it. */
record ProcessTree(ProcessHandle root) {

    private static final double TICKS_PER_SECOND = 100;

    /** Resident memory in MB: pages that processes share count once for each of them. */
    double residentMegabytes() {
        return sum("Rss:");
    }

    /** Proportional memory in MB: a shared page is divided among those that share it; the honest sum of a tree. */
    double proportionalMegabytes() {
        return sum("Pss:");
    }

    /** Processor time since the start; that of children that have ended counts for their parent. */
    double cpuSeconds() {
        return Stream.concat(Stream.of(root), root.descendants())
                        .mapToLong(process -> ticks(process.pid()))
                        .sum()
                / TICKS_PER_SECOND;
    }

    private static long ticks(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            return IntStream.rangeClosed(11, 14)
                    .mapToLong(field -> Long.parseLong(fields[field]))
                    .sum();
        } catch (IOException e) {
            return 0; // ended meanwhile
        }
    }

    private double sum(String field) {
        long kilobytes = Stream.concat(Stream.of(root), root.descendants())
                .mapToLong(process -> kilobytes(process.pid(), field))
                .sum();
        return kilobytes / 1024.0;
    }

    private static long kilobytes(long pid, String field) {
        try {
            List<String> lines = Files.readAllLines(Path.of("/proc/" + pid + "/smaps_rollup"));
            return lines.stream()
                    .filter(line -> line.startsWith(field))
                    .map(line -> line.replaceAll("\\D", ""))
                    .mapToLong(Long::parseLong)
                    .findFirst()
                    .orElse(0);
        } catch (NoSuchFileException e) {
            return 0; // ended meanwhile
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
