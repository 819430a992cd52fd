package dev.metier.cv.parsing.document;

import dev.metier.contracts.ErrorCode;
import dev.metier.contracts.cv.DocumentFacts;
import dev.metier.cv.parsing.ReadingLimits;
import dev.metier.cv.parsing.Recognition;
import dev.metier.cv.parsing.UnreadableFile;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A PDF of pictures whose words a program recognises. */
public final class RecognisedPages {

    public static final String ENGINE = "tesseract";

    private static final int DOTS_PER_INCH = 300;
    private static final int FEWEST_DOTS_PER_INCH = 70;
    private static final double MOST_PIXELS = 12e6;
    private static final double POINTS = 72;

    private final PdfOpening opening;
    private final Recognition settings;

    public RecognisedPages(ReadingLimits limits, Recognition settings) {
        this.opening = new PdfOpening(limits);
        this.settings = settings;
    }

    /**
     * What was recognised.
     *
     * @param confidence 0 to 1: how sure the program is of the words
     */
    public record Reading(Pages.Placed pages, double confidence, String version) {}

    public Reading read(byte[] file) {
        return opening.open(file, this::read);
    }

    private Reading read(PDDocument document) throws IOException {
        int count = document.getNumberOfPages();
        if (count > settings.maxPages()) {
            throw new UnreadableFile(
                    ErrorCode.FILE_HAS_TOO_MANY_PAGES,
                    "The file is " + count + " pages of pictures; words are recognised on at most "
                            + settings.maxPages() + ".");
        }
        Tesseract program = new Tesseract(settings);
        String version = version(program);
        PDFRenderer renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
        List<List<RecognisedWord>> pages = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            pages.add(page(renderer, number, document.getPage(number).getCropBox(), program));
        }
        List<RecognisedWord> all = pages.stream().flatMap(List::stream).toList();
        List<List<Segment>> segments = new RecognisedSizes(all)
                .evened(pages).stream()
                        .map(words -> SegmentBuilder.segments(words, List.of(), List.of()))
                        .toList();
        DocumentFacts facts = new DocumentFacts("PDF", count, 1, 0, 0, count, false, true, List.of(), List.of());
        double confidence =
                all.stream().mapToDouble(RecognisedWord::confidence).average().orElse(0);
        return new Reading(new Pages.Placed(segments, facts, Map.of()), confidence, version);
    }

    private static String version(Tesseract program) {
        try {
            return program.version();
        } catch (IOException e) {
            throw UnreadableFile.withoutText();
        }
    }

    private List<RecognisedWord> page(PDFRenderer renderer, int number, PDRectangle box, Tesseract program)
            throws IOException {
        double inches = box.getWidth() / POINTS * box.getHeight() / POINTS;
        int dots = (int) Math.min(DOTS_PER_INCH, Math.sqrt(MOST_PIXELS / Math.max(1, inches)));
        if (dots < FEWEST_DOTS_PER_INCH) {
            return List.of(); // a poster: its words would be too small to tell
        }
        BufferedImage picture = renderer.renderImageWithDPI(number, dots, ImageType.GRAY);
        return Hocr.words(program.recognise(picture, program.languages(), dots), number + 1, POINTS / dots);
    }
}
