package dev.metier.cv.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.metier.contracts.cv.DocumentFormat;
import dev.metier.contracts.cv.Resume;
import dev.metier.contracts.cv.RoundTripDifference;
import dev.metier.cv.generation.CvGenerator;
import dev.metier.cv.generation.SampleCv;
import dev.metier.cv.generation.Template;
import dev.metier.cv.parsing.CvParser;
import dev.metier.cv.parsing.ReadingLimits;
import dev.metier.platform.test.SharedData;
import dev.metier.typesetting.Typesetter;
import dev.metier.typesetting.TypesettingLimits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Every template, every CV here, as PDF and as DOCX, read by the names of fields in them and by layout alone. */
class RoundTripTests {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final TypesettingLimits PATIENT = TypesettingLimits.DEFAULT.withTime(Duration.ofMinutes(5));

    private final CvGenerator generator = new CvGenerator(new Typesetter(PATIENT));
    private final CvParser parser = new CvParser(ReadingLimits.DEFAULT);
    private final KnownDifferences known;

    RoundTripTests() throws IOException {
        this.known = KnownDifferences.read();
    }

    @ParameterizedTest
    @EnumSource(Template.class)
    void everyFieldIsReadAsItWasWritten(Template template) throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path file : own()) {
            Resume resume = JSON.readValue(Files.readString(file), Resume.class);
            wrong.addAll(differences(name(file), resume, template));
        }
        wrong.addAll(differences("sample", SampleCv.read(), template));
        assertThat(wrong).isEmpty();
    }

    @Test
    void realCvsComeBackTheSame() throws IOException {
        Path folder = SharedData.find("resumes/jsonresume").orElse(null);
        assumeThat(folder).as("shared data").isNotNull();
        List<String> wrong = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                Resume resume = JSON.readValue(Files.readString(file), Resume.class);
                for (Template template : Template.values()) {
                    wrong.addAll(differences(name(file), resume, template));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** By the names of fields nothing may differ, by layout alone what is known. */
    private List<String> differences(String name, Resume resume, Template template) {
        ResumeWords written = ResumeWords.written(resume);
        List<String> wrong = new ArrayList<>();
        for (DocumentFormat format : List.of(DocumentFormat.PDF, DocumentFormat.DOCX)) {
            String document = template.id() + "." + format.name().toLowerCase(Locale.ROOT);
            CvParser.Readings readings = parser.readings(generator.generate(resume, template, null, format));
            readings.marked()
                    .map(read -> written.differences(ResumeWords.read(read.resume())))
                    .orElseGet(() -> List.of(new RoundTripDifference("", "names of fields that are believed", null)))
                    .forEach(difference -> wrong.add(name + " " + document + ": " + difference));
            written.differences(ResumeWords.read(readings.byLayout().resume())).stream()
                    .filter(difference -> !known.covers(name, difference.pointer(), document))
                    .forEach(difference -> wrong.add(name + " " + document + " by layout: " + difference));
        }
        return wrong;
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".json", "");
    }

    private static List<Path> own() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/cvs"))) {
            return files.sorted().toList();
        }
    }
}
