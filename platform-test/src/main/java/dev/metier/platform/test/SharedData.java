package dev.metier.platform.test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Test data that is too large or not ours to keep in the repository: public suites in a folder {@code shared/data} beside
 * it, or wherever the environment variable {@code METIER_DATA} says. Tests go without where it is absent.
 */
public final class SharedData {

    private SharedData() {}

    /** The folder or file at this place of the data; empty where there is none. */
    public static Optional<Path> find(String place) {
        String set = System.getenv("METIER_DATA");
        if (set != null) {
            return Optional.of(Path.of(set, place)).filter(Files::exists);
        }
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path candidate = folder.resolve("shared").resolve("data").resolve(place);
            if (Files.exists(candidate)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }
}
