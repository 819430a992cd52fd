package dev.metier.render.diagram;

import dev.metier.render.diagram.Graph.Direction;
import dev.metier.render.diagram.Graph.Edge;
import dev.metier.render.diagram.Graph.Group;
import dev.metier.render.diagram.Graph.Node;
import dev.metier.render.diagram.Graph.Shape;
import dev.metier.render.diagram.Graph.Stroke;
import dev.metier.render.diagram.Graph.Tip;

/** Writes a graph as a PlantUML diagram. */
final class GraphText {

    private static final String HEAD = """
        @startuml
        !pragma layout smetana
        hide stereotype
        skinparam rectangle<<round>> {
        roundCorner 15
        }
        skinparam rectangle<<pill>> {
        roundCorner 40
        }
        skinparam rectangle<<decision>> {
        diagonalCorner 14
        }
        """;

    private final StringBuilder text = new StringBuilder(HEAD);
    private final Graph graph;

    private GraphText(Graph graph) {
        this.graph = graph;
    }

    static PlantUmlSource of(Graph graph) {
        return PlantUmlSource.made(new GraphText(graph).write());
    }

    private String write() {
        if (isSideways()) {
            text.append("left to right direction\n");
        }
        write(graph.whole());
        graph.edges().forEach(this::write);
        return text.append("@enduml\n").toString();
    }

    private boolean isSideways() {
        return graph.direction() == Direction.LEFT || graph.direction() == Direction.RIGHT;
    }

    private void write(Group group) {
        group.nodes.forEach(id -> write(graph.node(id)));
        for (Group inner : group.groups) {
            text.append("rectangle ")
                    .append(PlantUmlText.quoted(inner.label))
                    .append(" as ")
                    .append(inner.alias)
                    .append(" {\n");
            write(inner);
            text.append("}\n");
        }
    }

    private void write(Node node) {
        text.append(keyword(node.shape()))
                .append(' ')
                .append(PlantUmlText.quoted(node.label()))
                .append(" as ")
                .append(node.alias())
                .append(stereotype(node.shape()))
                .append('\n');
    }

    private static String keyword(Shape shape) {
        return switch (shape) {
            case BOX, ROUND, PILL, DECISION -> "rectangle";
            case ELLIPSE -> "usecase";
            case DATABASE -> "database";
            case NOTE -> "file";
            case PLAIN -> "label";
        };
    }

    private static String stereotype(Shape shape) {
        return switch (shape) {
            case ROUND -> " <<round>>";
            case PILL -> " <<pill>>";
            case DECISION -> " <<decision>>";
            default -> "";
        };
    }

    /** Layout goes down or right only: towards the other side each edge is turned round. */
    private void write(Edge edge) {
        boolean isTurned = graph.direction() == Direction.UP || graph.direction() == Direction.LEFT;
        String from = graph.node(edge.from()).alias();
        String to = graph.node(edge.to()).alias();
        text.append(isTurned ? to : from)
                .append(' ')
                .append(start(isTurned ? edge.end() : edge.start()))
                .append(stroke(edge.stroke()))
                .append(end(isTurned ? edge.start() : edge.end()))
                .append(' ')
                .append(isTurned ? from : to);
        if (!edge.label().isBlank()) {
            text.append(" : ").append(PlantUmlText.plain(edge.label()));
        }
        text.append('\n');
    }

    private static String stroke(Stroke stroke) {
        return switch (stroke) {
            case SOLID -> "--";
            case DASHED -> "-[dashed]-";
            case DOTTED -> "-[dotted]-";
            case BOLD -> "-[bold]-";
            case HIDDEN -> "-[hidden]-";
        };
    }

    private static String start(Tip tip) {
        return switch (tip) {
            case NONE -> "";
            case ARROW -> "<";
            case CROSS -> "x";
            case CIRCLE -> "0";
        };
    }

    private static String end(Tip tip) {
        return tip == Tip.ARROW ? ">" : start(tip);
    }
}
