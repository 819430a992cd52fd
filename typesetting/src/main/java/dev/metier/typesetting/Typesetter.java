package dev.metier.typesetting;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.PageSizeUnits;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.util.XRLog;
import dev.metier.typesetting.TypesettingRefused.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.w3c.dom.Document;

/**
 * Sets HTML with CSS (2.1 and what openhtmltopdf adds) as a tagged PDF. Nothing is fetched and no file is read: pictures are
 * in the HTML as {@code data:} addresses, fonts are those of {@link FontFamilies}. Safe for many threads; the work is done
 * on the calling one, which stops within the limits.
 */
public final class Typesetter {

    private final TypesettingLimits limits;
    private final FontMetrics metrics = new FontMetrics();
    private final GlyphWidths widths = new GlyphWidths();
    private final Queue<FontSet> idleFonts = new ConcurrentLinkedQueue<>();

    public Typesetter(TypesettingLimits limits) {
        this.limits = limits;
        // it would log words of documents
        XRLog.setLoggingEnabled(false);
        // the default takes three times as long for files that are a tenth smaller
        if (System.getProperty(Filter.SYSPROP_DEFLATELEVEL) == null) {
            System.setProperty(Filter.SYSPROP_DEFLATELEVEL, "1");
        }
    }

    /**
     * Sets a document.
     *
     * @throws TypesettingRefused where the document asks for more than the limits allow or for something from outside
     */
    public byte[] pdf(String html, PdfOptions options) {
        Budget budget = new Budget(limits);
        FontSet fonts = borrowFonts();
        try {
            Document document = new PrintableHtml(limits).prepare(html, options);
            boolean mayRunFromRight = Directions.mayRunFromRight(html) || Directions.mayRunFromRight(options.css());
            byte[] pdf = set(document, options, mayRunFromRight, fonts, budget);
            idleFonts.add(fonts);
            return pdf;
        } catch (StackOverflowError e) {
            throw new TypesettingRefused(
                    Reason.TOO_LARGE, "Elements or rules lie too deep in one another; make them flatter.", e);
        } catch (TypesettingRefused | UncheckedIOException e) {
            throw e;
        } catch (RuntimeException e) {
            // the engine stumbles over some documents; the fonts may be half read
            TypesettingRefused refusal = budget.refusal();
            throw refusal == null
                    ? new TypesettingRefused(
                            Reason.UNSUPPORTED, "The document cannot be set; make its style simpler.", e)
                    : refusal;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The characters of a text that no font here has; they are printed as a replacement sign. */
    public String unprintable(String text) {
        FontSet fonts = borrowFonts();
        int[] missing = text.codePoints()
                .filter(character -> !Character.isISOControl(character) && !Character.isWhitespace(character))
                .filter(character -> Character.getType(character) != Character.FORMAT)
                .filter(character -> !fonts.covers(character))
                .distinct()
                .toArray();
        idleFonts.add(fonts);
        return new String(missing, 0, missing.length);
    }

    private FontSet borrowFonts() {
        FontSet idle = idleFonts.poll();
        return idle == null ? new FontSet() : idle;
    }

    private byte[] set(Document document, PdfOptions options, boolean mayRunFromRight, FontSet fonts, Budget budget)
            throws IOException {
        GuardedMemory memory = new GuardedMemory(budget);
        EmbeddedOnly embeddedOnly = new EmbeddedOnly(limits.imagePixels());
        try (PDDocument pdf = new PDDocument(() -> memory);
                PdfBoxRenderer renderer = engine(document, options, mayRunFromRight, pdf, embeddedOnly)) {
            embeddedOnly.requireNothingRefused();
            var context = renderer.getSharedContext();
            context.setTextRenderer(new GuardedText(budget, widths));
            context.setCss(new GuardedStyles(context, document.getDocumentElement(), budget));
            Collection<PDFont> used = fonts.offerTo(renderer.getFontResolver(), pdf);
            renderer.layout();
            embeddedOnly.requireNothingRefused();
            budget.requirePages(renderer.getRootBox().getLayer().getPages().size());
            try (var _ = PlatformXml.open()) {
                renderer.createPDFWithoutClosing();
            }
            embeddedOnly.requireNothingRefused();
            new ElementIds(context).write(document, pdf);
            new PdfFinish(options).apply(pdf);
            FontSet.embed(used, pdf);
            return PdfFile.of(pdf, budget);
        }
    }

    private PdfBoxRenderer engine(
            Document document, PdfOptions options, boolean mayRunFromRight, PDDocument pdf, EmbeddedOnly embeddedOnly) {
        PageSize paper = options.pageSize();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withW3cDocument(document, null);
        builder.usePDDocument(pdf);
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Metier");
        builder.useReplacementText("\uFFFD");
        builder.useCacheStore(CacheStore.PDF_FONT_METRICS, metrics);
        builder.useDefaultPageSize(paper.width(), paper.height(), PageSizeUnits.MM);
        if (mayRunFromRight) {
            builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
            builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
        }
        builder.useExternalResourceAccessControl(
                embeddedOnly, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(embeddedOnly, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        return builder.buildPdfRenderer();
    }
}
