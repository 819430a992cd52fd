package dev.metier.render.diagram;

import dev.metier.render.diagram.DotTokens.Token;
import dev.metier.render.diagram.Graph.Direction;
import dev.metier.render.diagram.Graph.Edge;
import dev.metier.render.diagram.Graph.Shape;
import dev.metier.render.diagram.Graph.Stroke;
import dev.metier.render.diagram.Graph.Tip;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Attributes of DOT that hold for what follows, and what they mean. */
record DotAttributes(Map<String, Token> node, Map<String, Token> edge) {

    static final DotAttributes NONE = new DotAttributes(Map.of(), Map.of());

    DotAttributes withNode(Map<String, Token> more) {
        return new DotAttributes(merged(node, more), edge);
    }

    DotAttributes withEdge(Map<String, Token> more) {
        return new DotAttributes(node, merged(edge, more));
    }

    void describe(Graph graph, String id, Map<String, Token> own) {
        Map<String, Token> all = merged(node, own);
        Graph.Node before = graph.node(id);
        Token label = all.get("label");
        Token shape = all.get("shape");
        graph.describe(
                id,
                label == null ? before.label() : lines(label.text(), id),
                shape == null ? before.shape() : shape(shape));
    }

    Edge edge(String from, String to, boolean isDirected, Map<String, Token> own) {
        Map<String, Token> all = merged(edge, own);
        String direction = text(all.get("dir"), isDirected ? "forward" : "none");
        boolean isHeaded = direction.equals("forward") || direction.equals("both");
        boolean isTailed = direction.equals("back") || direction.equals("both");
        return new Edge(
                from,
                to,
                stroke(text(all.get("style"), "")),
                isTailed ? tip(text(all.get("arrowtail"), "normal")) : Tip.NONE,
                isHeaded ? tip(text(all.get("arrowhead"), "normal")) : Tip.NONE,
                lines(text(all.get("label"), ""), from));
    }

    static Direction direction(Token value) {
        return switch (value.text().toUpperCase(Locale.ROOT)) {
            case "TB" -> Direction.DOWN;
            case "BT" -> Direction.UP;
            case "LR" -> Direction.RIGHT;
            case "RL" -> Direction.LEFT;
            default -> throw DiagramRejected.at(value.line(), "rankdir is one of TB, BT, LR, RL.");
        };
    }

    /** A label with the line ends and the name that its escapes mean. */
    static String lines(String label, String name) {
        return label.replaceAll("\\\\[nlr]", "\n")
                .replace("\\N", name)
                .replace("\\\\", "\\")
                .strip();
    }

    private static Shape shape(Token shape) {
        return switch (shape.text().toLowerCase(Locale.ROOT)) {
            case "box", "rect", "rectangle", "square", "component", "tab", "folder", "box3d" -> Shape.BOX;
            case "ellipse", "oval", "circle", "doublecircle", "egg", "point" -> Shape.ELLIPSE;
            case "diamond", "hexagon", "octagon", "mdiamond" -> Shape.DECISION;
            case "cylinder" -> Shape.DATABASE;
            case "note" -> Shape.NOTE;
            case "plaintext", "plain", "none" -> Shape.PLAIN;
            default ->
                throw DiagramRejected.at(
                        shape.line(),
                        "shape=" + shape.text()
                                + " is not supported; use box, ellipse, circle, diamond, cylinder, note or plaintext.");
        };
    }

    private static Stroke stroke(String style) {
        return switch (style) {
            case "dashed" -> Stroke.DASHED;
            case "dotted" -> Stroke.DOTTED;
            case "bold" -> Stroke.BOLD;
            case "invis" -> Stroke.HIDDEN;
            default -> Stroke.SOLID;
        };
    }

    private static Tip tip(String arrow) {
        return switch (arrow) {
            case "none" -> Tip.NONE;
            case "dot", "odot" -> Tip.CIRCLE;
            case "tee", "box", "obox" -> Tip.CROSS;
            default -> Tip.ARROW;
        };
    }

    private static String text(@Nullable Token token, String otherwise) {
        return token == null ? otherwise : token.text();
    }

    private static Map<String, Token> merged(Map<String, Token> first, Map<String, Token> more) {
        Map<String, Token> all = new LinkedHashMap<>(first);
        all.putAll(more);
        return all;
    }
}
