package dev.metier.cv.generation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.contracts.cv.DocumentFormat;
import dev.metier.contracts.cv.Resume;
import dev.metier.contracts.cv.TemplateDirectives;
import dev.metier.contracts.cv.TemplateDirectives.Density;
import dev.metier.contracts.cv.TemplateDirectives.PageSize;
import dev.metier.cv.parsing.CvParser;
import dev.metier.cv.parsing.ReadingLimits;
import dev.metier.cv.parsing.SampleCvs;
import dev.metier.typesetting.Typesetter;
import dev.metier.typesetting.TypesettingLimits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

class CvGeneratorTests {

    private final CvParser parser = new CvParser(ReadingLimits.DEFAULT);
    private final CvGenerator generator =
            new CvGenerator(new Typesetter(TypesettingLimits.DEFAULT.withTime(Duration.ofMinutes(5))));
    private final Resume resume = parser.parse(SampleCvs.oneColumn()).resume();

    @Test
    void jsonIsReadBackTheSame() {
        byte[] json = generator.generate(resume, Template.PLAIN, null, DocumentFormat.JSON);
        assertThat(parser.parse(json).resume()).isEqualTo(resume);
    }

    @Test
    void followsDirectives() throws IOException {
        var directives =
                new TemplateDirectives("#aa3300", "Inter", Density.COMPACT, PageSize.LETTER, List.of("skills", "work"));
        byte[] docx = generator.generate(resume, Template.MODERN, directives, DocumentFormat.DOCX);

        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            assertThat(document.getParagraphs().stream()
                            .filter(paragraph -> "Heading1".equals(paragraph.getStyle()))
                            .map(XWPFParagraph::getText))
                    .containsExactly("Skills", "Experience", "Education", "Languages");
            String styles =
                    document.getStyles().getStyle("Heading1").getCTStyle().xmlText();
            assertThat(styles).contains("AA3300");
            assertThat(document.getDocument()
                            .getBody()
                            .getSectPr()
                            .getPgSz()
                            .getW()
                            .toString())
                    .isEqualTo("12240");
        }
    }

    @Test
    void setsLatinLinesOfAHebrewCvFromLeftToRight() {
        Resume hebrew = new Resume(
                new Resume.Basics(
                        "Ada (Byron) Lovelace",
                        "מהנדסת",
                        null,
                        null,
                        "+44 20 7946 0958",
                        null,
                        null,
                        null,
                        List.of(),
                        null),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Resume.Meta(null, null, null, "he", null, null, List.of()));

        String html = html(hebrew);
        assertThat(html).contains("dir=\"rtl\"").containsPattern("<h1[^>]*dir=\"ltr\">Ada");
        assertThat(html).containsPattern("<p[^>]*dir=\"ltr\">.*7946").doesNotContainPattern("<p[^>]*label[^>]*dir=");
    }

    @Test
    void anHtmlFileFitsANarrowScreen() {
        assertThat(html(resume)).contains("max-width: 760px");
    }

    private String html(Resume cv) {
        return new String(generator.generate(cv, Template.PLAIN, null, DocumentFormat.HTML), StandardCharsets.UTF_8);
    }

    @Test
    void printsNothingForAnEmptyCv() {
        byte[] text = generator.generate(Resume.empty(), Template.PLAIN, null, DocumentFormat.TEXT);
        assertThat(new String(text, StandardCharsets.UTF_8)).isBlank();
    }
}
