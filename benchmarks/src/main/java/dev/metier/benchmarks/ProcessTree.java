package dev.metier.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The memory of a process with all its children, as Linux counts it. */
record ProcessTree(ProcessHandle root) {

    /** Resident memory in MB: pages that processes share count once for each of them. */
    double residentMegabytes() {
        return sum("Rss:");
    }

    /** Proportional memory in MB: a shared page is divided among those that share it; the honest sum of a tree. */
    double proportionalMegabytes() {
        return sum("Pss:");
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
