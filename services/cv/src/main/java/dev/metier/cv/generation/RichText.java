package dev.metier.cv.generation;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Words with their emphasis and links. */
record RichText(List<Run> runs) {

    RichText {
        runs = List.copyOf(runs);
    }

    /** @param href where the words lead; an address of the web, of mail or of a phone */
    record Run(
            String text,
            boolean isBold,
            boolean isItalic,
            @Nullable String href) {}

    static RichText plain(String text) {
        return text.isEmpty() ? new RichText(List.of()) : new RichText(List.of(new Run(text, false, false, null)));
    }

    static RichText link(String text, @Nullable String href) {
        return new RichText(List.of(new Run(text, false, false, href)));
    }

    String words() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    boolean isBlank() {
        return words().isBlank();
    }
}
