package dev.metier.cv.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Words in the header or footer of pages are told; the numbers of pages are not words. */
class HeaderAndFooterTests {

    private static final String ADDRESS = "ada.brinkmann@example.org | +49 421 5550123";

    private final CvParser parser = new CvParser(ReadingLimits.DEFAULT);

    @Test
    void tellsOfAnAddressAtTheTopOfEachPage() {
        ParsedResume parsed = parser.parse(twoPages(ADDRESS, "", "").bytes());
        assertThat(isTold(parsed)).isTrue();
        assertThat(parsed.resume().basics().email()).isEqualTo("ada.brinkmann@example.org");
    }

    @Test
    void tellsOfWordsAtTheBottomOfEachPage() {
        assertThat(isTold(parser.parse(twoPages("", "Ada Brinkmann | Page 1 of 2", "Ada Brinkmann | Page 2 of 2")
                        .bytes())))
                .isTrue();
    }

    @Test
    void theNumbersOfPagesAreNoWords() {
        assertThat(isTold(
                        parser.parse(twoPages("", "Page 1 of 2", "Page 2 of 2").bytes())))
                .isFalse();
        assertThat(isTold(parser.parse(twoPages("", "- 1 -", "- 2 -").bytes()))).isFalse();
    }

    @Test
    void theHeadOfACvIsNoPageHeader() {
        assertThat(isTold(parser.parse(SampleCvs.oneColumn()))).isFalse();
        assertThat(isTold(parser.parse(SampleCvs.twoColumns()))).isFalse();
    }

    @Test
    void believesAPageThatMarksItsOwnHeader() {
        assertThat(isTold(parser.parse(onePage("Header", ADDRESS)))).isTrue();
        assertThat(isTold(parser.parse(onePage("Footer", "Seite 1 von 1")))).isFalse();
        assertThat(isTold(parser.parse(onePage("Watermark", "Draft")))).isFalse();
    }

    @Test
    void tellsOfHeadersAndFootersOfWordDocuments() {
        assertThat(isTold(parser.parse(docx(ADDRESS)))).isTrue();
        assertThat(isTold(parser.parse(docx("Page 1 of 2")))).isFalse();
    }

    private static boolean isTold(ParsedResume parsed) {
        return Objects.requireNonNull(parsed.original()).textInHeaderOrFooter();
    }

    private static PdfFile twoPages(String header, String firstFooter, String secondFooter) {
        return body(new PdfFile(), header, firstFooter, "Crane operator, Harbour Works, 2019 - 2021")
                .newPage()
                .text(50, 36, header)
                .text(50, 120, "Deckhand, Northern Ferries, 2015 - 2018")
                .text(50, 820, secondFooter);
    }

    private static PdfFile body(PdfFile page, String header, String footer, String role) {
        return page.text(50, 36, header)
                .name(50, 80, "Ada Brinkmann")
                .heading(50, 140, "Experience")
                .text(50, 160, role)
                .text(50, 820, footer);
    }

    private static byte[] onePage(String artifact, String text) {
        return body(new PdfFile(), "", "", "Crane operator, Harbour Works, 2019 - 2021")
                .artifact(artifact, 50, 36, text)
                .bytes();
    }

    private static byte[] docx(String footer) {
        return new DocxFile()
                .name("Ada Brinkmann")
                .heading("Skills")
                .runs("Welding, Rope access")
                .footer(footer)
                .bytes();
    }
}
