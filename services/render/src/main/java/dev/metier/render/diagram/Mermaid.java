package dev.metier.render.diagram;

import java.util.List;

/** Reads the three kinds of Mermaid diagrams that are supported; the first line says which it is. */
final class Mermaid {

    private static final int LONGEST_LINE = 500;
    private static final int MOST_LINES = 2_000;

    private Mermaid() {}

    static PlantUmlSource parse(List<String> lines) {
        requireShort(lines);
        int head = 0;
        while (head < lines.size() && isSkipped(lines.get(head))) {
            head++;
        }
        if (head == lines.size()) {
            throw DiagramRejected.at(1, "a Mermaid diagram begins with flowchart, sequenceDiagram or gantt.");
        }
        String kind = lines.get(head).strip();
        int next = head + 1;
        if (kind.equals("sequenceDiagram")) {
            return new MermaidSequence().parse(lines, next);
        }
        if (kind.equals("gantt")) {
            return new MermaidGantt().parse(lines, next);
        }
        if (kind.matches("(flowchart|graph)\\b.*")) {
            return GraphText.of(new MermaidFlowchart().parse(lines, head));
        }
        throw DiagramRejected.at(
                head + 1, "this kind of Mermaid diagram is not supported; use flowchart, sequenceDiagram or gantt.");
    }

    private static void requireShort(List<String> lines) {
        if (lines.size() > MOST_LINES) {
            throw DiagramRejected.at(MOST_LINES + 1, "a diagram has at most " + MOST_LINES + " lines.");
        }
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).length() > LONGEST_LINE) {
                throw DiagramRejected.at(i + 1, "a line has at most " + LONGEST_LINE + " characters; break it.");
            }
        }
    }

    /** Empty lines and comments, directives among them. */
    static boolean isSkipped(String line) {
        String bare = line.strip();
        return bare.isEmpty() || bare.startsWith("%%");
    }

    /** Words with the line ends that {@code <br>} means, without quotes around them. */
    static String words(String text) {
        String bare = text.strip();
        boolean isQuoted = bare.length() > 1 && bare.startsWith("\"") && bare.endsWith("\"");
        String inner = isQuoted ? bare.substring(1, bare.length() - 1) : bare;
        return inner.replaceAll("(?i)<br\\s*/?>", "\n").replace("#quot;", "\"").replace("#amp;", "&");
    }
}
