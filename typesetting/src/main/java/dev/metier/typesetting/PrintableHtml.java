package dev.metier.typesetting;

import dev.metier.typesetting.TypesettingRefused.Reason;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** HTML as the engine gets it: within the limits, without what cannot be printed, with what a reader of the PDF needs. */
final class PrintableHtml {

    private static final Set<String> DROPPED = Set.of(
            "script",
            "noscript",
            "template",
            "meta",
            "base",
            "input",
            "select",
            "textarea",
            "button",
            "form",
            "dialog");
    private static final Set<String> REFUSED = Set.of(
            "svg", "math", "iframe", "frame", "frameset", "object", "embed", "applet", "video", "audio", "canvas");
    private static final Set<String> LINKS = Set.of("http", "https", "mailto", "tel");
    private static final int MOST_CELLS = 100;

    private final TypesettingLimits limits;

    PrintableHtml(TypesettingLimits limits) {
        this.limits = limits;
    }

    org.w3c.dom.Document prepare(String html, PdfOptions options) {
        if ((long) html.length() + options.css().length() > limits.characters()) {
            throw new TypesettingRefused(
                    Reason.TOO_LARGE,
                    "HTML and CSS have more than " + limits.characters() + " characters together; make them shorter.");
        }
        Document document = Jsoup.parse(html);
        NodeTraversor.filter(new Sieve(), document);
        document.select("a[href]").forEach(PrintableHtml::makeSafe);
        document.select("img").forEach(picture -> giveWords(picture, options));
        describe(document, options);
        new Outline().addTo(document);
        try (var _ = PlatformXml.open()) {
            return new W3CDom().namespaceAware(false).fromJsoup(document);
        }
    }

    private static void describe(Document document, PdfOptions options) {
        document.title(options.title());
        Element root = document.select("html").first();
        if (root != null) {
            root.attr("lang", options.language());
        }
        meta(document, "title", options.title());
        if (options.author() != null) {
            meta(document, "author", options.author());
        }
        if (options.subject() != null) {
            meta(document, "subject", options.subject());
        }
        if (!options.css().isBlank()) {
            document.head().appendElement("style").appendChild(new org.jsoup.nodes.DataNode(options.css()));
        }
    }

    private static void meta(Document document, String name, String content) {
        document.head().appendElement("meta").attr("name", name).attr("content", content);
    }

    /** A link says where it leads; one that leads nowhere safe is plain text. */
    private static void makeSafe(Element link) {
        String address = link.attr("href").strip();
        if (!address.startsWith("#") && !LINKS.contains(scheme(address))) {
            link.removeAttr("href");
            return;
        }
        link.attr("href", address);
        if (link.attr("title").isBlank()) {
            String words = link.text().strip();
            link.attr("title", words.isEmpty() ? address : words);
        }
    }

    /** A picture that nobody described is read out as its title, else as the document's. */
    private static void giveWords(Element picture, PdfOptions options) {
        if (picture.attr("alt").isBlank()) {
            String title = picture.attr("title").strip();
            picture.attr("alt", title.isEmpty() ? options.title() : title);
        }
    }

    private static String scheme(String address) {
        int colon = address.indexOf(':');
        return colon < 0 ? "" : address.substring(0, colon).toLowerCase(Locale.ROOT);
    }

    /** Counts and drops; walks without recursion, so depth does no harm here. */
    private final class Sieve implements NodeFilter {

        private int elements;

        @Override
        public FilterResult head(Node node, int depth) {
            if (!(node instanceof Element element)) {
                return FilterResult.CONTINUE;
            }
            if (depth > limits.depth()) {
                throw new TypesettingRefused(
                        Reason.TOO_LARGE,
                        "Elements lie more than " + limits.depth() + " deep in one another; make the HTML flatter.");
            }
            if (++elements > limits.elements()) {
                throw new TypesettingRefused(
                        Reason.TOO_LARGE,
                        "The HTML has more than " + limits.elements() + " elements; make it shorter.");
            }
            return judge(element);
        }

        private FilterResult judge(Element element) {
            String name = element.normalName();
            if (REFUSED.contains(name)) {
                throw new TypesettingRefused(
                        Reason.UNSUPPORTED,
                        "<" + name + "> cannot be printed; use text, or a PNG or JPEG in an <img>.");
            }
            if (DROPPED.contains(name)) {
                return FilterResult.REMOVE;
            }
            bound(element, "colspan");
            bound(element, "rowspan");
            bound(element, "span");
            return FilterResult.CONTINUE;
        }

        /** The engine makes a column for each that is asked for. */
        private void bound(Element element, String attribute) {
            String value = element.attr(attribute);
            if (!value.isEmpty() && !value.matches("[1-9][0-9]?|" + MOST_CELLS)) {
                element.removeAttr(attribute);
            }
        }
    }
}
