package dev.metier.render.document;

import dev.metier.contracts.render.PaperSize;
import dev.metier.contracts.render.RenderPdf;
import dev.metier.typesetting.PageSize;
import dev.metier.typesetting.PdfOptions;
import dev.metier.typesetting.Typesetter;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Sets what was sent as a PDF. */
public final class PdfDocuments {

    private final Typesetter typesetter;
    private final MarkdownHtml markdown = new MarkdownHtml();

    public PdfDocuments(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    /** Makes the PDF; throws {@link dev.metier.typesetting.TypesettingRefused}. */
    public byte[] pdf(RenderPdf request) {
        String html =
                request.markdown() == null ? Objects.requireNonNull(request.html()) : markdown.html(request.markdown());
        Document document = Jsoup.parse(html);
        PdfOptions options = PdfOptions.of(title(request.title(), document), language(request.language(), document))
                .withCss(Objects.requireNonNullElse(request.css(), ""))
                .withPageSize(request.pageSize() == PaperSize.LETTER ? PageSize.LETTER : PageSize.A4);
        return typesetter.pdf(html, options);
    }

    private static String title(@Nullable String asked, Document document) {
        if (asked != null && !asked.isBlank()) {
            return asked;
        }
        String own = document.title();
        var heading = document.selectFirst("h1");
        return own.isBlank() && heading != null ? heading.text() : own;
    }

    private static String language(@Nullable String asked, Document document) {
        var root = document.selectFirst("html");
        return asked == null && root != null ? root.attr("lang") : Objects.requireNonNullElse(asked, "");
    }
}
