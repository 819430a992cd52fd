package dev.metier.launcher.demo;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the journey is made with.
 *
 * @param platform its public address
 * @param cv a CV file; the sample of the product where absent
 * @param job a posting as text or Markdown; the sample of the product where absent
 * @param adminPassword absent where nobody knows it; then the events cannot be shown
 */
public record JourneyInput(
        URI platform,
        @Nullable Path cv,
        @Nullable Path job,
        String adminEmail,
        @Nullable String adminPassword) {

    private static final String SAMPLE_CV = "/demo/cv/backend-engineer.pdf";
    private static final String SAMPLE_JOB = "/demo/postings/backend-engineer.md";
    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST_DESCRIPTION = 20_000;

    /** A file with the CV. */
    Path cvFile() throws IOException {
        if (cv != null) {
            return cv;
        }
        Path folder = Files.createTempDirectory("metier-demo-");
        Path file = Files.write(folder.resolve("backend-engineer.pdf"), sample(SAMPLE_CV));
        folder.toFile().deleteOnExit();
        file.toFile().deleteOnExit();
        return file;
    }

    Posting posting() throws IOException {
        String text =
                (job == null ? new String(sample(SAMPLE_JOB), StandardCharsets.UTF_8) : Files.readString(job)).strip();
        String title = isHeading(text) ? text.lines().findFirst().orElse("").replaceAll("^#+\\s*", "") : titleOf(job);
        return new Posting(title, text.substring(0, Math.min(LONGEST_DESCRIPTION, text.length())));
    }

    /** A first line that is short and stands alone. */
    private static boolean isHeading(String text) {
        String[] lines = text.split("\n", 3);
        return lines.length > 1 && lines[0].length() <= LONGEST_TITLE && lines[1].isBlank();
    }

    /** {@code backend-eng.txt} is the title {@code Backend eng}. */
    private static String titleOf(@Nullable Path file) {
        String name = file == null ? "posting" : file.getFileName().toString();
        String words = name.replaceAll("\\.[A-Za-z0-9]+$", "").replaceAll("[-_]+", " ");
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static byte[] sample(String name) throws IOException {
        try (InputStream file = JourneyInput.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IOException(name + " is missing from the class path");
            }
            return file.readAllBytes();
        }
    }

    /** A posting as a recruiter would paste it. */
    record Posting(String title, String description) {}
}
