package dev.metier.cv.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.contracts.cv.DocumentFormat;
import dev.metier.contracts.cv.Resume;
import dev.metier.cv.generation.CvGenerator;
import dev.metier.cv.generation.SampleCv;
import dev.metier.cv.generation.Template;
import dev.metier.cv.marks.MarksReader;
import dev.metier.typesetting.Typesetter;
import dev.metier.typesetting.TypesettingLimits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Anybody can write names of fields into a document. */
class MarkTrustTests {

    private static final CvGenerator GENERATOR = new CvGenerator(new Typesetter(
            new TypesettingLimits(4_000_000, 50_000, 100, 200, 40_000_000, 50_000_000, Duration.ofMinutes(5))));

    private final CvParser parser = new CvParser(ReadingLimits.DEFAULT);

    private static byte[] docx() {
        return GENERATOR.generate(SampleCv.read(), Template.PLAIN, null, DocumentFormat.DOCX);
    }

    private static byte[] changed(UnaryOperator<String> change) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx()));
                ZipOutputStream out = new ZipOutputStream(file)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(
                        entry.getName().matches("word/document\\.xml|word/_rels/document\\.xml\\.rels")
                                ? change.apply(new String(content, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : content);
            }
        }
        return file.toByteArray();
    }

    private static String name(Resume resume) {
        return String.valueOf(resume.basics().name());
    }

    @Test
    void believesADocumentThatIsAsItWasMade() {
        ParsedResume read = parser.parse(docx());
        assertThat(read.engine()).isEqualTo(MarksReader.ENGINE);
        assertThat(read.resume().education()).isEqualTo(SampleCv.read().education());
    }

    @Test
    void believesAPdfThatIsAsItWasMade() {
        ParsedResume read =
                parser.parse(GENERATOR.generate(SampleCv.read(), Template.SIDEBAR, null, DocumentFormat.PDF));
        assertThat(read.engine()).isEqualTo(MarksReader.ENGINE);
    }

    @Test
    void readsWordsByLayoutThatAreNamedAHeadingToHideThem() throws IOException {
        byte[] file = changed(xml -> xml.replace("w:name=\"work_0_highlights_0\"", "w:name=\"heading_work\""));
        ParsedResume read = parser.parse(file);
        assertThat(read.engine()).isEqualTo(CvParser.ENGINE);
        assertThat(read.resume().work().getFirst().highlights())
                .hasSameSizeAs(SampleCv.read().work().getFirst().highlights());
    }

    @Test
    void readsByLayoutWhereAnAddressLeadsElsewhereThanItSays() throws IOException {
        byte[] file = changed(xml -> xml.replace("https://github.com/", "https://elsewhere.example/"));
        ParsedResume read = parser.parse(file);
        assertThat(read.engine()).isEqualTo(CvParser.ENGINE);
        assertThat(read.resume().basics().profiles())
                .noneMatch(profile -> String.valueOf(profile.url()).contains("elsewhere"));
    }

    @Test
    void readsByLayoutWhereNamedWordsAreHidden() throws IOException {
        byte[] file = changed(xml -> xml.replaceFirst(
                "<w:t[^>]*>" + name(SampleCv.read()) + "</w:t>",
                "<w:t>" + name(SampleCv.read())
                        + "</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t> Nobel laureate</w:t>"));
        ParsedResume read = parser.parse(file);
        assertThat(read.engine()).isEqualTo(CvParser.ENGINE);
        assertThat(read.resume().basics().name()).isEqualTo(name(SampleCv.read()));
    }
}
