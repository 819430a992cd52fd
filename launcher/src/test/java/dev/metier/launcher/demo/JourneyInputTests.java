package dev.metier.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JourneyInputTests {

    @TempDir
    Path folder = Path.of("");

    @Test
    void takesTheHeadingOfAPostingAsItsTitle() throws IOException {
        assertThat(posting("welder.txt", "# Welder (days)\n\nYou weld.").title())
                .isEqualTo("Welder (days)");
    }

    @Test
    void namesAPostingWithoutHeadingAfterItsFile() throws IOException {
        JourneyInput.Posting posting = posting("backend-eng.txt", "We look for a backend engineer\nwho likes logs.");
        assertThat(posting.title()).isEqualTo("Backend eng");
        assertThat(posting.description()).startsWith("We look for");
    }

    @Test
    void bringsSamplesOfItsOwn() throws IOException {
        JourneyInput samples = input(null);
        assertThat(samples.posting().title()).isEqualTo("Backend Engineer for delivery tracking");
        assertThat(Files.readString(samples.cvFile(), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF");
    }

    private JourneyInput.Posting posting(String name, String text) throws IOException {
        return input(Files.writeString(folder.resolve(name), text)).posting();
    }

    private static JourneyInput input(@Nullable Path job) {
        return new JourneyInput(URI.create("http://localhost:1"), null, job, "admin@example.org", null);
    }
}
