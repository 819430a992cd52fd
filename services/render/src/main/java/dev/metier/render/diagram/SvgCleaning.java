package dev.metier.render.diagram;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings.Syntax;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Leaves of an SVG only what draws: no scripts, no links, no pictures from elsewhere, whatever got into it. */
final class SvgCleaning {

    private static final Set<String> DRAWS = Set.of(
            "svg",
            "g",
            "defs",
            "title",
            "text",
            "tspan",
            "rect",
            "line",
            "path",
            "polygon",
            "polyline",
            "ellipse",
            "circle",
            "filter",
            "fegaussianblur",
            "fecolormatrix",
            "feoffset",
            "feblend",
            "feflood",
            "fecomposite",
            "lineargradient",
            "radialgradient",
            "stop",
            "clippath",
            "marker",
            "pattern",
            "use",
            "style");
    private static final Set<String> DROPPED_ATTRIBUTES = Set.of("href", "xlink:href", "target", "data-source-line");

    byte[] clean(byte[] svg) {
        Document document = Jsoup.parse(new String(svg, StandardCharsets.UTF_8), "", Parser.xmlParser());
        document.outputSettings().syntax(Syntax.xml).prettyPrint(false);
        document.getAllElements().forEach(SvgCleaning::dropInstructions);
        for (Element element :
                document.children().stream().flatMap(Element::stream).toList()) {
            String name = element.normalName();
            if (name.equals("a")) {
                // a link's words stay
                element.unwrap();
            } else if (!DRAWS.contains(name) || isStyleFromElsewhere(element)) {
                element.remove();
            } else {
                cleanAttributes(element);
            }
        }
        Element picture = document.firstElementChild();
        if (picture == null) {
            throw new DiagramRejected("There is no picture; write at least one element.");
        }
        return picture.outerHtml().getBytes(StandardCharsets.UTF_8);
    }

    /** Comments and what is meant for programs. */
    private static void dropInstructions(Element element) {
        element.childNodes().stream()
                .filter(node -> !(node instanceof Element || node instanceof TextNode || node instanceof DataNode))
                .toList()
                .forEach(Node::remove);
    }

    private static boolean isStyleFromElsewhere(Element element) {
        String style = element.normalName().equals("style") ? element.wholeText() + element.data() : "";
        return style.contains("@") || style.contains("url(") || style.contains("\\");
    }

    private static void cleanAttributes(Element element) {
        for (Attribute attribute : element.attributes().asList()) {
            if (!isHarmless(element, attribute)) {
                element.removeAttr(attribute.getKey());
            }
        }
    }

    private static boolean isHarmless(Element element, Attribute attribute) {
        String key = attribute.getKey().toLowerCase(Locale.ROOT);
        String value = attribute.getValue().toLowerCase(Locale.ROOT).replaceAll("\\s", "");
        boolean isInside = element.normalName().equals("use") && value.startsWith("#");
        if (key.startsWith("on") || (DROPPED_ATTRIBUTES.contains(key) && !isInside)) {
            return false;
        }
        return !value.contains("javascript:") && !value.replace("url(#", "").contains("url(");
    }
}
