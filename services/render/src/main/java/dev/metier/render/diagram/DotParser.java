package dev.metier.render.diagram;

import dev.metier.render.diagram.DotTokens.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads Graphviz DOT: nodes, edges, clusters and the attributes that can be drawn; hints of layout are left out. */
final class DotParser {

    private static final int DEEPEST = 50;
    private static final Token END = new Token("", false, 0);

    private final List<Token> tokens;
    private final Graph graph = new Graph();
    private int at;
    private int depth;
    private boolean isDirected;

    private DotParser(List<Token> tokens) {
        this.tokens = tokens;
    }

    static Graph parse(String source) {
        DotParser parser = new DotParser(DotTokens.of(source));
        parser.graph();
        return parser.graph;
    }

    private void graph() {
        if (peek().isKeyword("strict")) {
            at++;
        }
        Token kind = next();
        if (!kind.isKeyword("graph") && !kind.isKeyword("digraph")) {
            throw DiagramRejected.at(lineOf(kind), "a DOT diagram begins with digraph { or graph {.");
        }
        isDirected = kind.isKeyword("digraph");
        if (peek().isWord()) {
            at++;
        }
        block(DotAttributes.NONE);
        if (at < tokens.size()) {
            throw DiagramRejected.at(peek().line(), "there is more after the diagram; draw one at a time.");
        }
    }

    private List<String> block(DotAttributes inherited) {
        expect("{");
        if (++depth > DEEPEST) {
            throw DiagramRejected.at(peekAt(-1).line(), "groups lie more than " + DEEPEST + " deep in one another.");
        }
        DotAttributes defaults = inherited;
        List<String> mentioned = new ArrayList<>();
        while (!peek().isSign("}")) {
            if (at >= tokens.size()) {
                throw DiagramRejected.at(lastLine(), "a { is not closed.");
            }
            if (peek().isSign(";") || peek().isSign(",")) {
                at++;
            } else {
                defaults = statement(defaults, mentioned);
            }
        }
        at++;
        depth--;
        return mentioned;
    }

    private DotAttributes statement(DotAttributes defaults, List<String> mentioned) {
        Token first = peek();
        boolean isFollowedByList = peekAt(1).isSign("[");
        if (first.isKeyword("node") && isFollowedByList) {
            at++;
            return defaults.withNode(attributes());
        }
        if (first.isKeyword("edge") && isFollowedByList) {
            at++;
            return defaults.withEdge(attributes());
        }
        if (first.isKeyword("graph") && isFollowedByList) {
            at++;
            attributes().forEach(this::ofGraph);
            return defaults;
        }
        if (first.isWord() && peekAt(1).isSign("=")) {
            at += 2;
            ofGraph(first.text().toLowerCase(Locale.ROOT), word());
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
        int line = peek().line();
        ends.add(end(defaults));
        while (peek().isSign("->") || peek().isSign("--")) {
            Token operator = next();
            if (operator.isSign("->") != isDirected) {
                throw DiagramRejected.at(
                        operator.line(), isDirected ? "a digraph joins with ->." : "a graph joins with --.");
            }
            ends.add(end(defaults));
        }
        Map<String, Token> own = peek().isSign("[") ? attributes() : Map.of();
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
        Token token = peek();
        if (token.isKeyword("subgraph") || token.isSign("{")) {
            return subgraph(defaults);
        }
        if (!token.isWord()) {
            throw DiagramRejected.at(
                    lineOf(token), "\"" + token.text() + "\" stands where the name of a node was expected.");
        }
        at++;
        while (peek().isSign(":")) {
            // a port: where exactly an edge begins cannot be chosen
            at++;
            word();
        }
        boolean isNew = !graph.knows(token.text());
        graph.mention(token.line(), token.text(), Graph.Shape.ELLIPSE);
        if (isNew) {
            defaults.describe(graph, token.text(), Map.of());
        }
        return List.of(token.text());
    }

    private List<String> subgraph(DotAttributes defaults) {
        Token start = peek();
        String name = "";
        if (start.isKeyword("subgraph")) {
            at++;
            name = peek().isWord() ? next().text() : "";
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

    private Map<String, Token> attributes() {
        Map<String, Token> all = new LinkedHashMap<>();
        while (peek().isSign("[")) {
            at++;
            while (!peek().isSign("]")) {
                if (peek().isSign(",") || peek().isSign(";")) {
                    at++;
                    continue;
                }
                Token name = word();
                expect("=");
                all.put(name.text().toLowerCase(Locale.ROOT), word());
            }
            at++;
        }
        return all;
    }

    private void expect(String sign) {
        Token token = next();
        if (!token.isSign(sign)) {
            throw DiagramRejected.at(lineOf(token), sign + " was expected.");
        }
    }

    private Token word() {
        Token token = next();
        if (!token.isWord()) {
            throw DiagramRejected.at(lineOf(token), "a name or a value in quotes was expected.");
        }
        return token;
    }

    private Token peek() {
        return peekAt(0);
    }

    private Token peekAt(int ahead) {
        return at + ahead < tokens.size() ? tokens.get(at + ahead) : END;
    }

    private Token next() {
        Token token = peek();
        at++;
        return token;
    }

    /** Of the last word where the text ended too early. */
    private int lineOf(Token token) {
        return token.line() > 0 ? token.line() : lastLine();
    }

    private int lastLine() {
        return tokens.isEmpty() ? 1 : tokens.getLast().line();
    }
}
