package dev.metier.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.cv.parsing.ReadingLimits;
import dev.metier.cv.parsing.document.PagePainter;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DrawnPageTests {

    /** No table of objects, no font file, and a glyph that the font does not have. */
    private static final String FLAWED = """
            %PDF-1.4
            1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
            2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
            3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 300 200] /Contents 4 0 R
              /Resources << /Font << /F1 5 0 R >> >> >> endobj
            4 0 obj << /Length 44 >> stream
            BT /F1 12 Tf 20 100 Td <41200102FE> Tj ET  \s
            endstream endobj
            5 0 obj << /Type /Font /Subtype /TrueType /BaseFont /NoSuchFont /Encoding /WinAnsiEncoding >> endobj
            trailer << /Root 1 0 R >>
            startxref
            7
            %%EOF
            """;

    @Test
    void aFlawedFileIsDrawnWithItsErrorsAndWithoutWarnings() {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (PrintStream ours = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(ours);
            System.setErr(ours);
            byte[] file = FLAWED.getBytes(StandardCharsets.ISO_8859_1);
            assertThat(new PagePainter(ReadingLimits.DEFAULT).draw(file, 1)).isPresent();
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("ERROR [main] o.a.pdfbox")
                .doesNotContain("WARN");
    }
}
