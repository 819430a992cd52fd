package dev.metier.cv.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What layout alone reads otherwise than it was written, line by line: CV, field, documents. */
record KnownDifferences(List<Known> known) {

    private record Known(String cv, String field, String documents) {

        boolean covers(String otherCv, String pointer, String document) {
            return otherCv.equals(cv) && pointer.matches(field) && document.matches(documents);
        }
    }

    static KnownDifferences read() throws IOException {
        return new KnownDifferences(
                Files.readAllLines(Path.of("src/test/resources/known-layout-differences.txt")).stream()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .map(line -> line.split("\\s+"))
                        .map(parts -> new Known(parts[0], parts[1], parts[2]))
                        .toList());
    }

    /** @param document such as {@code sidebar.pdf} */
    boolean covers(String cv, String pointer, String document) {
        return known.stream().anyMatch(one -> one.covers(cv, pointer, document));
    }
}
