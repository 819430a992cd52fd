package dev.metier.cv.parsing;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** Writes PDFs for tests, word by word at given places. */
public final class PdfFile {

    private static final float HEIGHT = PDRectangle.A4.getHeight();

    private final PDDocument document = new PDDocument();
    private PDPageContentStream content;

    public PdfFile() {
        content = page();
    }

    /** A file of one page with this content; its font is {@code /F1}. */
    static byte[] ofOperators(byte[] operators) {
        try (PDDocument file = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage(PDRectangle.A4);
            PDResources resources = new PDResources();
            resources.put(COSName.getPDFName("F1"), new PDType1Font(FontName.HELVETICA));
            page.setResources(resources);
            page.setContents(new PDStream(file, new ByteArrayInputStream(operators)));
            file.addPage(page);
            file.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    public PdfFile sized(float size, double x, double y, String text) {
        return write(FontName.HELVETICA, size, x, y, text);
    }

    /** Text whose letters are all 6 points wide. */
    PdfFile typed(double x, double y, String text) {
        return write(FontName.COURIER, 10, x, y, text);
    }

    /** Text that leads to an address. */
    PdfFile link(double x, double y, String text, String address) {
        PDActionURI action = new PDActionURI();
        action.setURI(address);
        PDAnnotationLink link = new PDAnnotationLink();
        link.setAction(action);
        link.setRectangle(new PDRectangle((float) x, HEIGHT - (float) y - 2, (float) (10 * width(text) / 1000), 12));
        try {
            document.getPage(document.getNumberOfPages() - 1).getAnnotations().add(link);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text(x, y, text);
    }

    /** Small texts along a row, so far apart. */
    public PdfFile tags(double x, double y, double gap, String... tags) {
        double start = x;
        for (String tag : tags) {
            sized(8, start, y, tag);
            start += gap + 8 * width(tag) / 1000;
        }
        return this;
    }

    /** Small texts along a row, each in a frame of its own. */
    PdfFile boxedTags(double x, double y, String... tags) {
        double start = x;
        for (String tag : tags) {
            double width = 8 * width(tag) / 1000;
            frame(start, y - 8, width + 6, 11).sized(8, start + 3, y, tag);
            start += width + 9;
        }
        return this;
    }

    private static double width(String text) {
        try {
            return new PDType1Font(FontName.HELVETICA).getStringWidth(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The colour of what follows. */
    public PdfFile colour(Color colour) {
        try {
            content.setNonStrokingColor(colour);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A filled box, its top left corner so far from that of the page; what follows is black again. */
    public PdfFile box(double x, double y, double width, double height, Color colour) {
        try {
            content.setNonStrokingColor(colour);
            content.addRect((float) x, HEIGHT - (float) (y + height), (float) width, (float) height);
            content.fill();
            content.setNonStrokingColor(Color.BLACK);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lines drawn in one go, each from a place to a place (x, y, x, y). */
    public PdfFile lines(double[]... lines) {
        try {
            for (double[] line : lines) {
                content.moveTo((float) line[0], HEIGHT - (float) line[1]);
                content.lineTo((float) line[2], HEIGHT - (float) line[3]);
            }
            content.stroke();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public PdfFile frame(double x, double y, double width, double height) {
        try {
            content.addRect((float) x, HEIGHT - (float) (y + height), (float) width, (float) height);
            content.stroke();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public PdfFile invisible(double x, double y, String text) {
        try {
            content.setRenderingMode(RenderingMode.NEITHER);
            write(FontName.HELVETICA, 10, x, y, text);
            content.setRenderingMode(RenderingMode.FILL);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Text that the page itself marks as its header, footer or watermark. */
    public PdfFile artifact(String subtype, double x, double y, String text) {
        COSDictionary properties = new COSDictionary();
        properties.setName(COSName.TYPE, "Pagination");
        properties.setName(COSName.SUBTYPE, subtype);
        try {
            content.beginMarkedContent(COSName.ARTIFACT, PDPropertyList.create(properties));
            text(x, y, text);
            content.endMarkedContent();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A picture as large as the page, as scanners make it. */
    public PdfFile pagePicture() {
        return picture(0, 0, PDRectangle.A4.getWidth(), HEIGHT);
    }

    public PdfFile picture() {
        return picture(50, 50, 400, 600);
    }

    private PdfFile picture(float x, float y, float width, float height) {
        try {
            var image =
                    LosslessFactory.createFromImage(document, new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB));
            content.drawImage(image, x, y, width, height);
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
