package dev.metier.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypesetterTests {

    private final Typesetter typesetter = new Typesetter(TypesettingLimits.DEFAULT.withTime(Duration.ofMinutes(5)));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Žluťoučký kůň",
                "Жанна Ўладзіміраўна",
                "Ωμέγα Ἀθῆναι",
                "שלום עולם",
                "★ ☎ ✉ ✓ • →",
                "Ștefan Nguyễn Łódź ß"
            })
    void printsEveryScriptThatCvsAreWrittenIn(String text) throws IOException {
        for (String family : FontFamilies.names()) {
            byte[] pdf = typesetter.pdf(
                    "<p style=\"font-family: '" + family + "'\">" + text + "</p>", PdfOptions.of("Scripts", "en"));

            assertThat(text(pdf)).as(family).contains(text);
        }
    }

    @Test
    void joinsArabicLettersAndReadsThemBack() throws IOException {
        byte[] pdf = typesetter.pdf("<p dir=rtl>السلام عليكم</p>", PdfOptions.of("Arabic", "ar"));

        assertThat(text(pdf)).contains("السلام").doesNotContain("\uFFFD");
    }

    @Test
    void makesEqualBytesOfEqualInput() {
        String html = "<h1>Ada Lovelace</h1><p>Analyst</p>";

        assertThat(typesetter.pdf(html, PdfOptions.of("CV", "en")))
                .isEqualTo(typesetter.pdf(html, PdfOptions.of("CV", "en")));
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
