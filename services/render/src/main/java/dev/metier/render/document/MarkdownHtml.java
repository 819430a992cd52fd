package dev.metier.render.document;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.safety.Safelist;

/** CommonMark with tables to HTML. HTML inside is printed as text, and what remains is cut down to what text needs. */
final class MarkdownHtml {

    private static final String STYLE =
            "@page { margin: 20mm } body { font-family: Inter; font-size: 10.5pt; line-height: 1.45 } "
                    + "h1, h2, h3 { line-height: 1.25 } code, pre { font-family: 'JetBrains Mono'; font-size: 9.5pt } "
                    + "pre { background-color: #f4f4f4; padding: 8px; white-space: pre-wrap } "
                    + "blockquote { margin: 0 0 0 12px; padding-left: 10px; border-left: 3px solid #ccc } "
                    + "table { border-collapse: collapse } td, th { border: 1px solid #bbb; padding: 3px 8px; text-align: left }";

    private final Parser parser = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .maxOpenBlockParsers(50)
            .build();
    private final HtmlRenderer renderer = HtmlRenderer.builder()
            .extensions(List.of(TablesExtension.create()))
            .escapeHtml(true)
            .sanitizeUrls(true)
            .build();
    private final Safelist safe = Safelist.relaxed()
            .addProtocols("img", "src", "data")
            .addTags("hr", "del")
            .addAttributes("td", "align")
            .addAttributes("th", "align")
            .removeProtocols("a", "href", "ftp");

    String html(String markdown) {
        String body = Jsoup.clean(renderer.render(parser.parse(markdown)), safe);
        return "<html><head><style>" + STYLE + "</style></head><body>" + body + "</body></html>";
    }
}
