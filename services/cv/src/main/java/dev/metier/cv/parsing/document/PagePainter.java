package dev.metier.cv.parsing.document;

import dev.metier.cv.parsing.ReadingLimits;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws pages of a PDF as pictures. */
public final class PagePainter {

    private static final double WIDEST = 1600;
    private static final double HIGHEST = 3200;

    private final PdfOpening opening;

    public PagePainter(ReadingLimits limits) {
        this.opening = new PdfOpening(limits);
    }

    /**
     * A page; empty where the file has no such page.
     *
     * @param number counted from 1
     */
    public Optional<PagePicture> draw(byte[] file, int number) {
        return opening.open(
                file,
                document -> number < 1 || number > document.getNumberOfPages()
                        ? Optional.empty()
                        : Optional.of(draw(document, number)));
    }

    private static PagePicture draw(PDDocument document, int number) throws IOException {
        PDPage page = document.getPage(number - 1);
        boolean isTurned = page.getRotation() % 180 != 0;
        double width =
                isTurned ? page.getCropBox().getHeight() : page.getCropBox().getWidth();
        double height =
                isTurned ? page.getCropBox().getWidth() : page.getCropBox().getHeight();
        double scale = Math.min(WIDEST / Math.max(1, width), HIGHEST / Math.max(1, height));
        BufferedImage picture =
                new PDFRenderer(document).renderImage(number - 1, (float) Math.min(scale, 4), ImageType.RGB);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", png);
        return new PagePicture(png.toByteArray(), width, height, document.getNumberOfPages());
    }
}
