package dev.metier.cv.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.contracts.cv.Resume;
import dev.metier.platform.test.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Runs over CVs of the real world where they lie beside the project. */
class RealFilesTests {

    private final CvParser parser = new CvParser(ReadingLimits.DEFAULT);
    private final ResumeSchema schema = new ResumeSchema();

    @Test
    void readsEveryRealCvOrSaysWhyNot() throws IOException {
        int read = 0;
        for (Path file : files("resumes")) {
            try {
                assertThat(schema.errors(parser.parse(Files.readAllBytes(file)).resume()))
                        .as("%s", file)
                        .isEmpty();
                read++;
            } catch (UnreadableFile refusal) {
                assertThat(refusal.code()).as("%s", file).isNotNull();
            }
        }
        assertThat(read).isGreaterThan(100);
    }

    @Test
    void findsWorkInNearlyAllOfThem() throws IOException {
        List<Path> files = files("resumes/livecareer");
        int found = 0;
        for (Path file : files) {
            Resume resume = parser.parse(Files.readAllBytes(file)).resume();
            found += resume.work().isEmpty() ? 0 : 1;
        }
        assertThat(found).isGreaterThan(files.size() * 9 / 10);
    }

    private static List<Path> files(String place) throws IOException {
        Path folder = SharedData.find(place).orElse(null);
        Assumptions.assumeTrue(folder != null, "no real CVs beside the project");
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> path.toString().matches(".*\\.(pdf|docx)"))
                    .sorted()
                    .toList();
        }
    }
}
