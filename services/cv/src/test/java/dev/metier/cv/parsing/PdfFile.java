package dev.metier.cv.parsing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Writes PDFs for tests, word by word at given places. */
public final class PdfFile {

    private static final float HEIGHT = PDRectangle.A4.getHeight();

    private final PDDocument document = new PDDocument();
    private PDPageContentStream content;

    public PdfFile() {
        content = page();
    }

    private PDPageContentStream page() {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try {
            return new PDPageContentStream(document, page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Text with its baseline so far below the top of the page. */
    public PdfFile text(double x, double y, String text) {
        return write(FontName.HELVETICA, 10, x, y, text);
    }

    public PdfFile bold(double x, double y, String text) {
        return write(FontName.HELVETICA_BOLD, 10, x, y, text);
    }

    public PdfFile heading(double x, double y, String text) {
        return write(FontName.HELVETICA_BOLD, 14, x, y, text);
    }

    public PdfFile name(double x, double y, String text) {
        return write(FontName.HELVETICA_BOLD, 22, x, y, text);
    }

    private PdfFile write(FontName font, float size, double x, double y, String text) {
        try {
            content.beginText();
            content.setFont(new PDType1Font(font), size);
            content.newLineAtOffset((float) x, HEIGHT - (float) y);
            content.showText(text);
            content.endText();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public PdfFile picture() {
        try {
            var image =
                    LosslessFactory.createFromImage(document, new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB));
            content.drawImage(image, 50, 50, 400, 600);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public PdfFile newPage() {
        try {
            content.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        content = page();
        return this;
    }

    public byte[] bytes() {
        return bytes("");
    }

    public byte[] encrypted() {
        return bytes("secret");
    }

    private byte[] bytes(String password) {
        try (document;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            content.close();
            if (!password.isEmpty()) {
                document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
