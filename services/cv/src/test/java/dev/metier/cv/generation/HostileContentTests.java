package dev.metier.cv.generation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.contracts.cv.DocumentFormat;
import dev.metier.contracts.cv.Resume;
import dev.metier.typesetting.Typesetter;
import dev.metier.typesetting.TypesettingLimits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

class HostileContentTests {

    private static final String SCRIPT = "<script>alert(1)</script>";

    private final CvGenerator generator =
            new CvGenerator(new Typesetter(TypesettingLimits.DEFAULT.withTime(Duration.ofMinutes(5))));

    private static Resume resume(Object basics) {
        return JsonMapper.shared().convertValue(Map.of("basics", basics), Resume.class);
    }

    private String text(Resume resume, DocumentFormat format) {
        return new String(generator.generate(resume, Template.MODERN, null, format), StandardCharsets.UTF_8);
    }

    @Test
    void markupInFieldsStaysText() {
        Resume resume = resume(Map.of(
                "name",
                SCRIPT,
                "label",
                "</style><style>*{display:none}",
                "summary",
                "\"><img src=x onerror=alert(1)>"));
        Document html = Jsoup.parse(text(resume, DocumentFormat.HTML));
        assertThat(html.select("script, img")).isEmpty();
        assertThat(html.select("style")).hasSize(1);
        assertThat(html.select("h1").text()).isEqualTo(SCRIPT);
        assertThat(text(resume, DocumentFormat.MARKDOWN)).contains("# \\<script\\>");
    }

    @Test
    void dropsLinksThatRunScripts() throws IOException {
        Resume resume = resume(Map.of(
                "name",
                "Ada",
                "url",
                "javascript:alert(1)",
                "summary",
                "See [this](javascript:alert(1)), [that](data:text/html,x) and [a page](https://page.example)."));
        Document html = Jsoup.parse(text(resume, DocumentFormat.HTML));
        assertThat(html.select("a").eachAttr("href")).containsOnly("https://page.example");
        byte[] docx = generator.generate(resume, Template.MODERN, null, DocumentFormat.DOCX);
        assertThat(part(docx, "word/_rels/document.xml.rels"))
                .contains("https://page.example")
                .doesNotContain("javascript");
    }

    @Test
    void leavesSignsOutThatNoPageCanHold() throws IOException {
        Resume resume =
                resume(Map.of("name", "A\u0000d\u0007a \u202Eevil\u202C \uFFFF \uD800", "summary", "a\u200Bb\u00ADc"));
        byte[] docx = generator.generate(resume, Template.PLAIN, null, DocumentFormat.DOCX);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            assertThat(document.getParagraphs().getFirst().getText()).isEqualTo("Ada evil");
        }
        assertThat(text(resume, DocumentFormat.TEXT)).contains("abc");
    }

    @Test
    void fetchesNoPicture() {
        Resume resume = resume(Map.of("name", "Ada", "image", "https://tracker.example/pixel.png"));
        byte[] html = generator.generate(resume, Template.SIDEBAR, null, DocumentFormat.HTML);
        assertThat(new String(html, StandardCharsets.UTF_8)).doesNotContain("tracker.example");
    }

    @ParameterizedTest
    @EnumSource(Template.class)
    void namesEachPartOfThePdfForReadersOfScreens(Template template) throws IOException {
        byte[] pdf = generator.generate(SampleCv.read(), template, null, DocumentFormat.PDF);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("en");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Mira Lindqvist – CV");
            assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(document.getPage(0).getAnnotations())
                    .isNotEmpty()
                    .allSatisfy(link -> assertThat(link.getContents()).isNotBlank());
            assertThat(new PDFTextStripper().getText(document)).contains("Mira Lindqvist", "Lead Logistics Engineer");
        }
    }

    private static String part(byte[] docx, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new IOException("no " + name);
    }
}
