package dev.metier.benchmarks.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders of a measurement. */
public final class Folders {

    private Folders() {}

    static long bytes(Path folder) throws IOException {
        long bytes = 0;
        for (Path file : all(folder)) {
            bytes += Files.isRegularFile(file) ? Files.size(file) : 0;
        }
        return bytes;
    }

    /** Takes a folder away with all that it holds. */
    public static void delete(Path folder) throws IOException {
        for (Path file : all(folder)) {
            Files.deleteIfExists(file);
        }
    }

    private static List<Path> all(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted(Comparator.reverseOrder()).toList();
        }
    }
}
