package dev.metier.ats.check;

import dev.metier.contracts.cv.DocumentFacts;
import dev.metier.contracts.cv.DocumentFacts.HiddenText;
import dev.metier.contracts.cv.DocumentFacts.Why;
import java.util.List;

/** Forms of files, made by hand. */
final class SampleFiles {

    static final DocumentFacts PLAIN =
            new DocumentFacts("PDF", 1, 1, 0, 0, 0, false, false, List.of("Carlito"), List.of());

    static final DocumentFacts TRAPPED = new DocumentFacts(
            "PDF",
            2,
            2,
            1,
            3,
            1,
            true,
            true,
            List.of("Lato", "FontAwesome6Free-Solid"),
            List.of(new HiddenText(Why.SAME_COLOUR, "Java Kafka Kubernetes", 1, null)));

    private SampleFiles() {}

    static DocumentFacts columns(int columns) {
        return new DocumentFacts("PDF", 1, columns, 0, 0, 0, false, false, List.of(), List.of());
    }

    static DocumentFacts hiding(String words) {
        HiddenText hidden = new HiddenText(Why.SAME_COLOUR, words, 1, null);
        return new DocumentFacts("PDF", 1, 1, 0, 0, 0, false, false, List.of(), List.of(hidden));
    }
}
