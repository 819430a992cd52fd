package dev.metier.cv.parsing.document;

import dev.metier.contracts.cv.DocumentFacts;
import dev.metier.contracts.cv.DocumentFacts.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** HTML as lines: each block element is one; nothing is loaded or run. */
public final class HtmlReader {

    private static final Set<String> INVISIBLE =
            Set.of("script", "style", "template", "noscript", "head", "svg", "iframe", "object");
    private static final double BODY = 11;

    private final List<Line> lines = new ArrayList<>();
    private final HtmlStyles styles;
    private final HiddenRuns hidden = new HiddenRuns();
    private final StringBuilder text = new StringBuilder();
    private double size = BODY;
    private boolean bold;
    private boolean item;

    private HtmlReader(HtmlStyles styles) {
        this.styles = styles;
    }

    public static Pages.Flowing read(String html) {
        Document page = Jsoup.parse(html);
        HtmlReader reader = new HtmlReader(new HtmlStyles(page));
        reader.walk(page.body());
        reader.flush();
        DocumentFacts facts = new DocumentFacts(
                "HTML",
                0,
                1,
                page.select("table").size(),
                0,
                page.select("img, svg, picture").size(),
                false,
                false,
                List.of(),
                reader.hidden.all());
        return new Pages.Flowing(reader.lines, facts);
    }

    private void walk(Element element) {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode words) {
                text.append(words.text());
            } else if (node instanceof Element child && !INVISIBLE.contains(child.normalName())) {
                visit(child);
            }
        }
    }

    private void visit(Element child) {
        String name = child.normalName();
        Why why = styles.why(child);
        if (why != null) {
            hidden.add(why, child.text(), 0, 0, 0, 0, 0);
            hidden.end();
            return;
        }
        if (name.equals("br")) {
            flush();
            return;
        }
        if (!child.isBlock() && !name.equals("td") && !name.equals("th")) {
            bold |= text.isEmpty() && (name.equals("b") || name.equals("strong"));
            walk(child);
            return;
        }
        flush();
        item = name.equals("li")
                || (item
                        && child.parent() != null
                        && child.parent().normalName().equals("li"));
        if (name.matches("h[1-6]")) {
            size = BODY + 2.0 * (7 - (name.charAt(1) - '0'));
            bold = true;
        }
        walk(child);
        flush();
    }

    private void flush() {
        String clean = Characters.clean(text.toString()).replaceAll("\\s+", " ").strip();
        if (!clean.isEmpty()) {
            boolean isItem = item || ListMarks.startsItem(clean);
            Segment segment =
                    new Segment(ListMarks.withoutMark(clean), 0, 0, 0, 0, size, size, bold, false, isItem, List.of());
            lines.add(Line.of(segment));
        }
        text.setLength(0);
        size = BODY;
        bold = false;
        item = false;
    }
}
