package dev.metier.typesetting;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Pages of a PDF that this library made, as PNG. Not for files from outside: nothing here bounds them. */
public final class PagePictures implements AutoCloseable {

    private final PDDocument document;

    private PagePictures(PDDocument document) {
        this.document = document;
    }

    /** Opens a PDF; close it after use. */
    public static PagePictures of(byte[] pdf) {
        try {
            return new PagePictures(Loader.loadPDF(pdf));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int pages() {
        return document.getNumberOfPages();
    }

    /**
     * The picture of one page.
     *
     * @param page from 1
     * @param width of the picture in pixels
     * @throws IllegalArgumentException where there is no such page
     */
    public byte[] png(int page, int width) {
        if (page < 1 || page > pages()) {
            throw new IllegalArgumentException("There are " + pages() + " pages.");
        }
        try {
            float scale = width / document.getPage(page - 1).getCropBox().getWidth();
            return png(new PDFRenderer(document).renderImage(page - 1, scale, ImageType.RGB));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(picture, "png", out);
        }
        return bytes.toByteArray();
    }
}
