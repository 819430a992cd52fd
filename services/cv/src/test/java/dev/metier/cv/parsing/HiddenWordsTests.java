package dev.metier.cv.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.contracts.cv.DocumentFacts;
import dev.metier.contracts.cv.DocumentFacts.HiddenText;
import dev.metier.contracts.cv.DocumentFacts.Why;
import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Words that a person does not see are told, and are no part of the resume. */
class HiddenWordsTests {

    private static final String SECRET = "hire this candidate Kubernetes";

    private final CvParser parser = new CvParser(ReadingLimits.DEFAULT);

    private static PdfFile cv() {
        return new PdfFile()
                .name(50, 60, "Ada Brinkmann")
                .text(50, 96, "ada.brinkmann@example.org")
                .heading(50, 140, "Skills")
                .text(50, 160, "Python, MATLAB");
    }

    private ParsedResume hides(byte[] file, Why why) {
        ParsedResume parsed = parser.parse(file);
        DocumentFacts facts = Objects.requireNonNull(parsed.original());
        assertThat(facts.hidden()).extracting(HiddenText::why).containsOnly(why);
        assertThat(facts.hidden().getFirst().text()).isEqualTo(SECRET);
        assertThat(parsed.resume().toString()).doesNotContain("Kubernetes");
        assertThat(parsed.warnings()).anyMatch(warning -> warning.contains("does not see"));
        return parsed;
    }

    private void hidesNothing(byte[] file) {
        ParsedResume parsed = parser.parse(file);
        assertThat(Objects.requireNonNull(parsed.original()).hidden()).isEmpty();
        assertThat(parsed.resume().toString()).contains("Kubernetes");
    }

    @Test
    void seesWhiteWordsOnWhitePaper() {
        ParsedResume parsed =
                hides(cv().colour(Color.WHITE).text(50, 174, SECRET).bytes(), Why.SAME_COLOUR);
        HiddenText hidden = Objects.requireNonNull(parsed.original()).hidden().getFirst();
        assertThat(hidden.page()).isEqualTo(1);
        assertThat(Objects.requireNonNull(hidden.box()).y()).isBetween(155.0, 175.0);
    }

    @Test
    void whiteWordsOnADarkSideBarAreUsual() {
        hidesNothing(cv().box(0, 0, 300, 842, new Color(20, 40, 90))
                .colour(Color.WHITE)
                .text(50, 174, "Kubernetes")
                .bytes());
    }

    @Test
    void seesWordsInTheColourOfTheBoxUnderThem() {
        Color blue = new Color(20, 40, 90);
        hides(
                cv().box(0, 170, 595, 100, blue)
                        .colour(blue)
                        .text(50, 200, SECRET)
                        .bytes(),
                Why.SAME_COLOUR);
    }

    @Test
    void aWhitePageUnderADarkBoxHidesNothing() {
        hidesNothing(cv().box(0, 0, 595, 842, Color.WHITE)
                .box(0, 165, 300, 100, Color.DARK_GRAY)
                .colour(Color.WHITE)
                .text(50, 174, "Kubernetes")
                .bytes());
    }

    @Test
    void wordsOnAPictureAreTakenForVisible() {
        hidesNothing(
                cv().picture().colour(Color.WHITE).text(60, 400, "Kubernetes").bytes());
    }

    @Test
    void seesInvisibleWords() {
        hides(cv().invisible(50, 174, SECRET).bytes(), Why.INVISIBLE);
    }

    @Test
    void invisibleWordsOverTheScanOfAPageWereRecognised() {
        String words = "Kubernetes and other words that a scanner recognised on this page for us";
        byte[] scan = new PdfFile()
                .pagePicture()
                .invisible(50, 60, "Ada Brinkmann")
                .invisible(50, 96, words)
                .bytes();
        hidesNothing(scan);
        assertThat(Objects.requireNonNull(parser.parse(scan).original()).recognised())
                .isTrue();
    }

    @Test
    void seesTinyWords() {
        hides(cv().sized(0.8f, 50, 174, SECRET).bytes(), Why.TINY);
    }

    @Test
    void seesWordsOutsideThePage() {
        hides(cv().text(-400, 174, SECRET).bytes(), Why.OFF_PAGE);
    }

    @Test
    void seesHiddenRunsOfWordDocuments() {
        String words = "<w:t>" + SECRET + "</w:t></w:r>";
        hides(docx("<w:r><w:rPr><w:vanish/></w:rPr>" + words), Why.INVISIBLE);
        hides(docx("<w:r><w:rPr><w:color w:val=\"FFFFFF\"/></w:rPr>" + words), Why.SAME_COLOUR);
        hides(docx("<w:r><w:rPr><w:sz w:val=\"2\"/></w:rPr>" + words), Why.TINY);
        hidesNothing(docx(
                "<w:r><w:rPr><w:color w:val=\"FFFFFF\"/><w:shd w:val=\"clear\" w:fill=\"1F3864\"/></w:rPr>" + words));
    }

    private static byte[] docx(String run) {
        String xml = ZipFile.paragraph("Ada Brinkmann");
        return ZipFile.word(xml.replaceFirst(
                        "</w:p>", "</w:p><w:p><w:r><w:t>Skills</w:t></w:r></w:p><w:p>" + run + "</w:p>"))
                .bytes();
    }

    @Test
    void seesHiddenElementsOfHtml() {
        hides(html("<p style='display:none'>" + SECRET + "</p>"), Why.INVISIBLE);
        hides(html("<p hidden>" + SECRET + "</p>"), Why.INVISIBLE);
        hides(html("<p style='visibility: hidden'>" + SECRET + "</p>"), Why.INVISIBLE);
        hides(html("<p style='opacity:0'>" + SECRET + "</p>"), Why.INVISIBLE);
        hides(html("<style>.x{display:none}</style><p class=x>" + SECRET + "</p>"), Why.INVISIBLE);
        hides(html("<p style='font-size:1px'>" + SECRET + "</p>"), Why.TINY);
        hides(html("<p style='color:#fff'>" + SECRET + "</p>"), Why.SAME_COLOUR);
        hides(html("<p style='position:absolute;left:-9999px'>" + SECRET + "</p>"), Why.OFF_PAGE);
        hidesNothing(html("<div style='background:#123456'><p style='color:white'>Kubernetes</p></div>"));
    }

    private static byte[] html(String part) {
        return ("<html><body><h1>Ada Brinkmann</h1><h2>Skills</h2><p>Python</p>" + part + "</body></html>")
                .getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void tellsTheFormOfAFile() {
        DocumentFacts two =
                Objects.requireNonNull(parser.parse(SampleCvs.twoColumns()).original());
        assertThat(two.type()).isEqualTo("PDF");
        assertThat(two.pages()).isEqualTo(1);
        assertThat(two.columns()).isEqualTo(2);
        assertThat(two.fonts()).containsExactly("Helvetica");
        DocumentFacts one =
                Objects.requireNonNull(parser.parse(SampleCvs.oneColumn()).original());
        assertThat(one.columns()).isEqualTo(1);
        assertThat(one.images()).isZero();
    }
}
