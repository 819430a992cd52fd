package dev.metier.render.diagram;

import dev.metier.render.diagram.DotTokens.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads Graphviz DOT: nodes, edges, clusters and the attributes that can be drawn; hints of layout are left out. */
final class DotParser {

    private static final int DEEPEST = 50;
    private final DotCursor text;
    private final Graph graph = new Graph();
    private int depth;
    private boolean isDirected;

    private DotParser(DotCursor text) {
        this.text = text;
    }

    static Graph parse(String source) {
        DotParser parser = new DotParser(new DotCursor(DotTokens.of(source)));
        parser.graph();
        return parser.graph;
    }

    private void graph() {
        if (text.peek().isKeyword("strict")) {
            text.skip(1);
        }
        Token kind = text.next();
        if (!kind.isKeyword("graph") && !kind.isKeyword("digraph")) {
            throw DiagramRejected.at(text.lineOf(kind), "a DOT diagram begins with digraph { or graph {.");
        }
        isDirected = kind.isKeyword("digraph");
        if (text.peek().isWord()) {
            text.skip(1);
        }
        block(DotAttributes.NONE);
        if (!text.isAtEnd()) {
            throw DiagramRejected.at(text.peek().line(), "there is more after the diagram; draw one at a time.");
        }
    }

    private List<String> block(DotAttributes inherited) {
        text.expect("{");
        if (++depth > DEEPEST) {
            throw DiagramRejected.at(
                    text.peekAt(-1).line(), "groups lie more than " + DEEPEST + " deep in one another.");
        }
        DotAttributes defaults = inherited;
        List<String> mentioned = new ArrayList<>();
        while (!text.peek().isSign("}")) {
            if (text.isAtEnd()) {
                throw DiagramRejected.at(text.lastLine(), "a { is not closed.");
            }
            if (text.peek().isSign(";") || text.peek().isSign(",")) {
                text.skip(1);
            } else {
                defaults = statement(defaults, mentioned);
            }
        }
        text.skip(1);
        depth--;
        return mentioned;
    }

    private DotAttributes statement(DotAttributes defaults, List<String> mentioned) {
        Token first = text.peek();
        boolean isFollowedByList = text.peekAt(1).isSign("[");
        if (first.isKeyword("node") && isFollowedByList) {
            text.skip(1);
            return defaults.withNode(text.attributes());
        }
        if (first.isKeyword("edge") && isFollowedByList) {
            text.skip(1);
            return defaults.withEdge(text.attributes());
        }
        if (first.isKeyword("graph") && isFollowedByList) {
            text.skip(1);
            text.attributes().forEach(this::ofGraph);
            return defaults;
        }
        if (first.isWord() && text.peekAt(1).isSign("=")) {
            text.skip(2);
            ofGraph(first.text().toLowerCase(Locale.ROOT), text.word());
            return defaults;
        }
        chain(defaults, mentioned);
        return defaults;
    }

    private void ofGraph(String name, Token value) {
        if (name.equals("label")) {
            if (graph.isInGroup()) {
                graph.nameGroup(DotAttributes.lines(value.text(), ""));
            }
        } else if (name.equals("rankdir") && !graph.isInGroup()) {
            graph.direct(DotAttributes.direction(value));
        }
    }

    private void chain(DotAttributes defaults, List<String> mentioned) {
        List<List<String>> ends = new ArrayList<>();
        int line = text.peek().line();
        ends.add(end(defaults));
        while (text.peek().isSign("->") || text.peek().isSign("--")) {
            Token operator = text.next();
            if (operator.isSign("->") != isDirected) {
                throw DiagramRejected.at(
                        operator.line(), isDirected ? "a digraph joins with ->." : "a graph joins with --.");
            }
            ends.add(end(defaults));
        }
        Map<String, Token> own = text.peek().isSign("[") ? text.attributes() : Map.of();
        ends.forEach(mentioned::addAll);
        if (ends.size() == 1) {
            ends.getFirst().forEach(id -> defaults.describe(graph, id, own));
            return;
        }
        for (int i = 1; i < ends.size(); i++) {
            for (String from : ends.get(i - 1)) {
                for (String to : ends.get(i)) {
                    graph.connect(line, defaults.edge(from, to, isDirected, own));
                }
            }
        }
    }

    private List<String> end(DotAttributes defaults) {
        Token token = text.peek();
        if (token.isKeyword("subgraph") || token.isSign("{")) {
            return subgraph(defaults);
        }
        if (!token.isWord()) {
            throw DiagramRejected.at(
                    text.lineOf(token), "\"" + token.text() + "\" stands where the name of a node was expected.");
        }
        text.skip(1);
        while (text.peek().isSign(":")) {
            // a port: where exactly an edge begins cannot be chosen
            text.skip(1);
            text.word();
        }
        boolean isNew = !graph.knows(token.text());
        graph.mention(token.line(), token.text(), Graph.Shape.ELLIPSE);
        if (isNew) {
            defaults.describe(graph, token.text(), Map.of());
        }
        return List.of(token.text());
    }

    private List<String> subgraph(DotAttributes defaults) {
        Token start = text.peek();
        String name = "";
        if (start.isKeyword("subgraph")) {
            text.skip(1);
            name = text.peek().isWord() ? text.next().text() : "";
        }
        boolean isFrame = name.startsWith("cluster");
        if (isFrame) {
            graph.enterGroup(start.line(), "");
        }
        List<String> inside = block(defaults);
        if (isFrame) {
            graph.leaveGroup();
        }
        return inside;
    }
}
