package dev.metier.render.diagram;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Nodes and edges, while a text is read; what DOT and Mermaid flowcharts have in common. */
final class Graph {

    private static final int MOST_NODES = 150;
    private static final int MOST_EDGES = 250;
    private static final int DEEPEST = 10;

    /** Where edges lead. */
    enum Direction {
        DOWN,
        UP,
        RIGHT,
        LEFT
    }

    /** The outline of a node. */
    enum Shape {
        BOX,
        ROUND,
        PILL,
        ELLIPSE,
        DECISION,
        DATABASE,
        NOTE,
        PLAIN
    }

    /** How an edge is drawn. */
    enum Stroke {
        SOLID,
        DASHED,
        DOTTED,
        BOLD,
        HIDDEN
    }

    /** An end of an edge. */
    enum Tip {
        NONE,
        ARROW,
        CROSS,
        CIRCLE
    }

    record Node(String alias, String label, Shape shape) {}

    record Edge(String from, String to, Stroke stroke, Tip start, Tip end, String label) {}

    /** A frame around nodes; the outermost has no frame. */
    static final class Group {

        final String alias;
        final List<Group> groups = new ArrayList<>();
        final List<String> nodes = new ArrayList<>();
        String label = "";

        Group(String alias) {
            this.alias = alias;
        }
    }

    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<String, Group> homes = new LinkedHashMap<>();
    private final List<Edge> edges = new ArrayList<>();
    private final Deque<Group> open = new ArrayDeque<>();
    private final Group whole = new Group("");
    private Direction direction = Direction.DOWN;
    private int groups;

    Graph() {
        open.push(whole);
    }

    /** Names a node; the first time it is made, and in a frame it moves into that frame. */
    void mention(int line, String id, Shape shape) {
        if (!nodes.containsKey(id)) {
            if (nodes.size() >= MOST_NODES) {
                throw DiagramRejected.at(line, "a diagram has at most " + MOST_NODES + " nodes.");
            }
            nodes.put(id, new Node("n" + (nodes.size() + 1), id, shape));
            settle(id);
        } else if (homes.get(id) == whole && open.element() != whole) {
            whole.nodes.remove(id);
            settle(id);
        }
    }

    private void settle(String id) {
        homes.put(id, open.element());
        open.element().nodes.add(id);
    }

    void describe(String id, String label, Shape shape) {
        nodes.computeIfPresent(id, (key, node) -> new Node(node.alias(), label, shape));
    }

    boolean knows(String id) {
        return nodes.containsKey(id);
    }

    void connect(int line, Edge edge) {
        if (edges.size() >= MOST_EDGES) {
            throw DiagramRejected.at(line, "a diagram has at most " + MOST_EDGES + " edges.");
        }
        edges.add(edge);
    }

    void enterGroup(int line, String label) {
        if (open.size() > DEEPEST) {
            throw DiagramRejected.at(line, "groups lie more than " + DEEPEST + " deep in one another.");
        }
        Group group = new Group("g" + ++groups);
        group.label = label;
        open.element().groups.add(group);
        open.push(group);
    }

    void nameGroup(String label) {
        open.element().label = label;
    }

    boolean isInGroup() {
        return open.size() > 1;
    }

    void leaveGroup() {
        open.pop();
    }

    void direct(Direction towards) {
        direction = towards;
    }

    Direction direction() {
        return direction;
    }

    Group whole() {
        return whole;
    }

    Node node(String id) {
        Node node = nodes.get(id);
        if (node == null) {
            throw new IllegalStateException("an edge without its node");
        }
        return node;
    }

    List<Edge> edges() {
        return List.copyOf(edges);
    }
}
