package dev.metier.cv.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever the bytes of a file are, it is read or refused by name, and what is read can be kept. */
class FileFuzzTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final CvParser PARSER = new CvParser(ReadingLimits.DEFAULT);

    @MethodSource("files")
    @FuzzTest
    void everyFileIsReadOrRefused(byte[] file) {
        readOrRefused(file);
    }

    static Stream<byte[]> files() {
        return Stream.of(
                SampleCvs.oneColumn(),
                SampleCvs.twoColumns(),
                ZipFile.word(ZipFile.paragraph("Ada Brinkmann")).bytes(),
                bytes(
                        "Ada Brinkmann\nada@example.org\n\nExperience\nCrane operator, Harbour Works, 2019 - 2021\n- Welded\n"),
                bytes(
                        "<html><body><h1>Ada Brinkmann</h1><h2>Skills</h2><p style='color:#fff'>Welding</p></body></html>"));
    }

    /** The stream of operators of a page, in a file that is sound. */
    @MethodSource("pages")
    @FuzzTest
    void everyPageOfAPdfIsReadOrRefused(byte[] operators) {
        readOrRefused(PdfFile.ofOperators(operators));
    }

    static Stream<byte[]> pages() {
        return Stream.of(
                bytes("BT /F1 22 Tf 50 780 Td (Ada Brinkmann) Tj ET BT /F1 10 Tf 50 740 Td [(Cra) -20 (ne)] TJ ET"),
                bytes(
                        "q 1 1 1 rg BT /F1 10 Tf 3 Tr 1 0 0 1 50 700 Tm (hidden) Tj ET Q 50 600 200 2 re f 50 500 m 90 500 l S"),
                bytes(
                        "/Artifact <</Type /Pagination /Subtype /Header>> BDC BT /F1 9 Tf 50 810 Td (ada@example.org) Tj ET EMC"));
    }

    /** The main part of a Word document, in a container that is sound. */
    @MethodSource("documents")
    @FuzzTest
    void everyWordDocumentIsReadOrRefused(byte[] xml) {
        readOrRefused(ZipFile.word(new String(xml, StandardCharsets.UTF_8)).bytes());
    }

    static Stream<byte[]> documents() {
        return Stream.of(
                bytes(ZipFile.paragraph("Ada Brinkmann")),
                bytes(
                        ZipFile.paragraph(
                                "Skills</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>Welding</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
                                        + "<w:p><w:r><w:rPr><w:vanish/><w:sz w:val=\"2\"/><w:color w:val=\"FFFFFF\"/></w:rPr><w:t>hidden")));
    }

    private static void readOrRefused(byte[] file) {
        ParsedResume read;
        try {
            read = PARSER.parse(file);
        } catch (UnreadableFile refusal) {
            assertThat(refusal.detail()).isNotBlank();
            return;
        }
        String written = JSON.writeValueAsString(read);
        assertThat(written.codePoints()).noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
        assertThat(written).doesNotContain("\\u0000");
        assertThat(JSON.readValue(written, ParsedResume.class).resume()).isEqualTo(read.resume());
        JsonNode resume = JSON.valueToTree(read.resume());
        assertThat(read.fields()).allSatisfy((pointer, source) -> {
            assertThat(resume.at(pointer).isMissingNode()).as(pointer).isFalse();
            assertThat(source.confidence()).isBetween(0.0, 1.0);
        });
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
