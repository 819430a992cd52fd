package dev.metier.render.diagram;

import dev.metier.render.diagram.Graph.Direction;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a Mermaid flowchart. Styling (classDef, class, style, linkStyle, :::) is left out; what is not known is refused. */
final class MermaidFlowchart {

    private static final Pattern HEAD = Pattern.compile("(?:flowchart|graph)(?:\\s+(TB|TD|BT|RL|LR))?\\s*(?:;(.*))?");
    private static final Pattern STYLING = Pattern.compile("(classDef|class|style|linkStyle)\\s.*");
    private static final Pattern SUBGRAPH = Pattern.compile("subgraph\\s+(?:[\\p{L}\\p{N}_-]+\\s*\\[(.+)]|(.+))");

    private final Graph graph = new Graph();

    Graph parse(List<String> lines, int head) {
        Matcher first = HEAD.matcher(lines.get(head).strip());
        if (!first.matches()) {
            throw DiagramRejected.at(head + 1, "a flowchart begins with flowchart and TB, BT, LR or RL.");
        }
        graph.direct(first.group(1) == null ? Direction.DOWN : direction(first.group(1)));
        if (first.group(2) != null) {
            statements(head + 1, first.group(2));
        }
        for (int i = head + 1; i < lines.size(); i++) {
            if (!Mermaid.isSkipped(lines.get(i))) {
                statements(i + 1, lines.get(i));
            }
        }
        if (graph.isInGroup()) {
            throw DiagramRejected.at(lines.size(), "a subgraph is not closed by end.");
        }
        return graph;
    }

    private static Direction direction(String word) {
        return switch (word) {
            case "BT" -> Direction.UP;
            case "LR" -> Direction.RIGHT;
            case "RL" -> Direction.LEFT;
            default -> Direction.DOWN;
        };
    }

    private void statements(int line, String text) {
        // a semicolon inside quotes or brackets belongs to the words
        for (String statement : text.split(";(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)(?![^\\[]*])", -1)) {
            if (!statement.isBlank()) {
                statement(line, statement.strip());
            }
        }
    }

    private void statement(int line, String text) {
        Matcher subgraph = SUBGRAPH.matcher(text);
        if (subgraph.matches()) {
            String label = subgraph.group(1) == null ? subgraph.group(2) : subgraph.group(1);
            graph.enterGroup(line, Mermaid.words(label));
        } else if (text.equals("end")) {
            leave(line);
        } else if (text.matches("direction\\s+(TB|TD|BT|RL|LR)")) {
            // a frame of its own direction cannot be laid out: it follows the whole
            return;
        } else if (text.matches("click\\b.*")) {
            throw DiagramRejected.at(line, "click is not supported: a picture has no links.");
        } else if (!STYLING.matcher(text).matches()) {
            new MermaidChain(graph, text, line).read();
        }
    }

    private void leave(int line) {
        if (!graph.isInGroup()) {
            throw DiagramRejected.at(line, "end closes no subgraph.");
        }
        graph.leaveGroup();
    }
}
