package dev.metier.render.diagram;

import dev.metier.render.diagram.Graph.Edge;
import dev.metier.render.diagram.Graph.Shape;
import dev.metier.render.diagram.Graph.Stroke;
import dev.metier.render.diagram.Graph.Tip;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one line of a flowchart: nodes, joined by links. */
final class MermaidChain {

    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}_]+(?:-[\\p{L}\\p{N}_]+)*");
    private static final Pattern STYLE = Pattern.compile(":::[\\p{L}\\p{N}_-]+");
    private static final Pattern LINK = Pattern.compile("([<xo]?)(--+|==+|-\\.+-|~~~+)([>xo]?)\\s*(?:\\|([^|]*)\\|)?");
    private static final Pattern LINK_WITH_WORDS =
            Pattern.compile("([<xo]?)(--|==|-\\.)\\s+(.+?)\\s*(--+|==+|\\.+-)([>xo]?)(?=[\\s\\p{L}\\p{N}_]|$)");

    private static final List<Outline> OUTLINES = List.of(
            new Outline("(((", ")))", Shape.ELLIPSE),
            new Outline("((", "))", Shape.ELLIPSE),
            new Outline("([", "])", Shape.PILL),
            new Outline("[(", ")]", Shape.DATABASE),
            new Outline("[[", "]]", Shape.BOX),
            new Outline("[/", "]", Shape.BOX),
            new Outline("[\\", "]", Shape.BOX),
            new Outline("[", "]", Shape.BOX),
            new Outline("(", ")", Shape.ROUND),
            new Outline("{{", "}}", Shape.DECISION),
            new Outline("{", "}", Shape.DECISION),
            new Outline(">", "]", Shape.NOTE));

    private final Graph graph;
    private final String text;
    private final int line;
    private int at;

    MermaidChain(Graph graph, String text, int line) {
        this.graph = graph;
        this.text = text;
        this.line = line;
    }

    private record Outline(String opening, String closing, Shape shape) {}

    private record Link(Stroke stroke, Tip start, Tip end, String words) {}

    void read() {
        List<String> from = nodes();
        while (skipSpace()) {
            Link link = link();
            List<String> to = nodes();
            for (String start : from) {
                for (String end : to) {
                    graph.connect(line, new Edge(start, end, link.stroke, link.start, link.end, link.words));
                }
            }
            from = to;
        }
    }

    private boolean skipSpace() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length();
    }

    private List<String> nodes() {
        List<String> ids = new ArrayList<>();
        ids.add(node());
        while (skipSpace() && text.charAt(at) == '&') {
            at++;
            ids.add(node());
        }
        return ids;
    }

    private String node() {
        skipSpace();
        Matcher id = ID.matcher(text).region(at, text.length());
        if (!id.lookingAt()) {
            throw DiagramRejected.at(line, "the name of a node was expected at \"" + rest() + "\".");
        }
        at = id.end();
        graph.mention(line, id.group(), Shape.BOX);
        for (Outline outline : OUTLINES) {
            if (text.startsWith(outline.opening, at)) {
                graph.describe(id.group(), words(outline), outline.shape);
                break;
            }
        }
        Matcher style = STYLE.matcher(text).region(at, text.length());
        if (style.lookingAt()) {
            at = style.end();
        }
        return id.group();
    }

    private String words(Outline outline) {
        int start = at + outline.opening.length();
        int from = start;
        if (text.startsWith("\"", start)) {
            from = text.indexOf('"', start + 1);
        }
        int end = from < 0 ? -1 : text.indexOf(outline.closing, from);
        if (end < 0) {
            throw DiagramRejected.at(line, outline.opening + " is not closed by " + outline.closing + ".");
        }
        at = end + outline.closing.length();
        String inner = text.substring(start, end);
        boolean isSlanted = outline.opening.length() == 2 && outline.closing.equals("]");
        return Mermaid.words(isSlanted ? inner.replaceAll("[/\\\\]$", "") : inner);
    }

    private Link link() {
        Matcher worded = LINK_WITH_WORDS.matcher(text).region(at, text.length());
        Matcher plain = LINK.matcher(text).region(at, text.length());
        if (plain.lookingAt() && !isOpening(plain)) {
            at = plain.end();
            String words = plain.group(4) == null ? "" : Mermaid.words(plain.group(4));
            return new Link(stroke(plain.group(2)), tip(plain.group(1)), tip(plain.group(3)), words);
        }
        if (worded.lookingAt()) {
            at = worded.end();
            return new Link(
                    stroke(worded.group(2)),
                    tip(worded.group(1)),
                    tip(worded.group(5)),
                    Mermaid.words(worded.group(3)));
        }
        throw DiagramRejected.at(line, "a link such as --> was expected at \"" + rest() + "\".");
    }

    /** {@code --} or {@code ==} alone begins a link with words in it. */
    private static boolean isOpening(Matcher link) {
        return link.group(2).length() == 2 && link.group(3).isEmpty();
    }

    private static Stroke stroke(String body) {
        return switch (body.charAt(0)) {
            case '=' -> Stroke.BOLD;
            case '~' -> Stroke.HIDDEN;
            default -> body.contains(".") ? Stroke.DASHED : Stroke.SOLID;
        };
    }

    private static Tip tip(String sign) {
        return switch (sign) {
            case "<", ">" -> Tip.ARROW;
            case "x" -> Tip.CROSS;
            case "o" -> Tip.CIRCLE;
            default -> Tip.NONE;
        };
    }

    private String rest() {
        return text.substring(at, Math.min(text.length(), at + 20));
    }
}
