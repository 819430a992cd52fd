package dev.metier.e2e;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** CVs as PDF, written line by line. */
final class SamplePdf {

    private static final float LINE = 14;
    private static final float LEFT = 50;
    private static final float RIGHT = 230;
    private static final float TOP = 760;

    private final PDDocument document = new PDDocument();
    private final PDType1Font plain = new PDType1Font(FontName.HELVETICA);
    private final PDType1Font bold = new PDType1Font(FontName.HELVETICA_BOLD);

    private SamplePdf() {}

    /** One column, no tricks. */
    static Path plain(Path file) throws IOException {
        SamplePdf pdf = new SamplePdf();
        try (PDPageContentStream page = pdf.page()) {
            float y = pdf.lines(page, LEFT, TOP, "Ada Brinkmann", "ada@example.org | +49 421 5550123 | Bremen");
            y = pdf.section(
                    page,
                    LEFT,
                    y,
                    "Experience",
                    "Crane Operator, Harbour Works GmbH, Bremen, March 2019 - May 2024",
                    "Moved containers between ship and shore in shifts and trained three colleagues.");
            y = pdf.section(page, LEFT, y, "Education", "University of Bremen, BSc Engineering, 2012 - 2016");
            pdf.section(page, LEFT, y, "Skills", "Forklift Operation, Welding");
        }
        return pdf.writtenTo(file);
    }

    /** Two columns, a ruled table, white words, and the address at the top of both pages. */
    static Path tricky(Path file) throws IOException {
        SamplePdf pdf = new SamplePdf();
        try (PDPageContentStream page = pdf.page()) {
            pdf.header(page);
            pdf.lines(page, LEFT, TOP, "Ada Brinkmann");
            pdf.sides(page);
            pdf.table(page, 400);
            page.setNonStrokingColor(Color.WHITE);
            pdf.lines(page, LEFT, 300, "Terraform Ansible Kubernetes");
        }
        try (PDPageContentStream page = pdf.page()) {
            pdf.header(page);
            pdf.section(page, LEFT, TOP, "Education", "University of Bremen, BSc Engineering, 2012 - 2016");
        }
        return pdf.writtenTo(file);
    }

    private void sides(PDPageContentStream page) throws IOException {
        float y = section(page, LEFT, 720, "Skills", "Welding", "Rope access", "Forklift Operation", "Surveying");
        section(page, LEFT, y, "Languages", "German: native", "English: fluent", "Danish: basic");
        section(
                page,
                RIGHT,
                720,
                "Experience",
                "Crane Operator, Harbour Works GmbH",
                "March 2019 - May 2024",
                "Moved containers between ship and shore in shifts",
                "and trained three new colleagues in safety.",
                "Deckhand, Northern Ferries",
                "May 2015 - February 2019",
                "Moored ships and mended lamps on the quay,",
                "in winter too, and kept the log of the night watch.");
    }

    private void header(PDPageContentStream page) throws IOException {
        lines(page, LEFT, 806, "ada@example.org | +49 421 5550123");
    }

    private void table(PDPageContentStream page, float top) throws IOException {
        for (int i = 0; i < 4; i++) {
            page.moveTo(LEFT, top - 30 * i);
            page.lineTo(LEFT + 300, top - 30 * i);
            page.moveTo(LEFT + 100 * i, top);
            page.lineTo(LEFT + 100 * i, top - 90);
        }
        page.stroke();
        lines(page, LEFT + 5, top - 20, "Licence");
        lines(page, LEFT + 105, top - 20, "Issued");
    }

    private PDPageContentStream page() throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        return new PDPageContentStream(document, page);
    }

    private float section(PDPageContentStream page, float x, float y, String heading, String... lines)
            throws IOException {
        write(page, bold, 14, x, y - LINE, heading);
        return lines(page, x, y - 2.5f * LINE, lines);
    }

    private float lines(PDPageContentStream page, float x, float y, String... lines) throws IOException {
        float at = y;
        for (String line : lines) {
            write(page, plain, 10, x, at, line);
            at -= LINE;
        }
        return at;
    }

    private static void write(PDPageContentStream page, PDType1Font font, float size, float x, float y, String text)
            throws IOException {
        page.beginText();
        page.setFont(font, size);
        page.newLineAtOffset(x, y);
        page.showText(text);
        page.endText();
    }

    private Path writtenTo(Path file) throws IOException {
        try (document;
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.save(bytes);
            return Files.write(file, bytes.toByteArray());
        }
    }
}
