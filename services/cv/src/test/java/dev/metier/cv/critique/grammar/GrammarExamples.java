package dev.metier.cv.critique.grammar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The examples in {@code grammar-examples.txt}. */
final class GrammarExamples {

    private GrammarExamples() {}

    /** @param after the line as the patch makes it; absent where only that something is found matters */
    record Example(
            String language,
            boolean found,
            String line,
            @Nullable String after) {

        @Override
        public String toString() {
            return language + (found ? " finds in " : " leaves ") + line;
        }
    }

    static List<Example> all() {
        List<Example> examples = new ArrayList<>();
        String language = "";
        for (String line : text().lines().toList()) {
            if (line.startsWith("[")) {
                language = line.substring(1, line.length() - 1);
            } else if (line.startsWith("+") || line.startsWith("-")) {
                String[] halves = line.substring(1).split(" => ", 2);
                String after = halves.length == 2 ? halves[1].strip() : null;
                examples.add(new Example(language, line.startsWith("+"), halves[0].strip(), after));
            }
        }
        return examples;
    }

    private static String text() {
        try (InputStream file = GrammarExamples.class.getResourceAsStream("grammar-examples.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
