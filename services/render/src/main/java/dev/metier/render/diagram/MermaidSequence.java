package dev.metier.render.diagram;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a Mermaid sequence diagram. */
final class MermaidSequence {

    private static final Pattern PARTICIPANT = Pattern.compile("(participant|actor)\\s+(.+?)(?:\\s+as\\s+(.+))?");
    private static final Pattern MESSAGE = Pattern.compile(
            "([^:<>+]+?)\\s*(<<-->>|<<->>|-->>|->>|-->|->|--x|-x|--\\)|-\\))\\s*([+-]?)\\s*([^:+]+?)\\s*(?::\\s*(.*))?");
    private static final Pattern NOTE =
            Pattern.compile("(?i:note)\\s+(left of|right of|over)\\s+([^:,]+?)(?:\\s*,\\s*([^:]+?))?\\s*:\\s*(.*)");
    private static final Pattern BLOCK = Pattern.compile("(loop|alt|opt|par|critical|break|rect)\\b\\s*(.*)");
    private static final Pattern BRANCH = Pattern.compile("(else|and|option)\\b\\s*(.*)");
    private static final Pattern LIFE = Pattern.compile("(activate|deactivate)\\s+(.+)");

    private final StringBuilder head = new StringBuilder("@startuml\n");
    private final StringBuilder body = new StringBuilder();
    private final Map<String, String> aliases = new LinkedHashMap<>();
    private final Deque<String> blocks = new ArrayDeque<>();

    PlantUmlSource parse(List<String> lines, int from) {
        for (int i = from; i < lines.size(); i++) {
            if (!Mermaid.isSkipped(lines.get(i))) {
                String text = lines.get(i).strip();
                statement(i + 1, text.endsWith(";") ? text.substring(0, text.length() - 1) : text);
            }
        }
        if (!blocks.isEmpty()) {
            throw DiagramRejected.at(lines.size(), blocks.element() + " is not closed by end.");
        }
        if (aliases.isEmpty()) {
            throw DiagramRejected.at(
                    Math.max(1, lines.size()), "there is nobody in the diagram; add a message such as A->>B: words.");
        }
        return PlantUmlSource.made(head.append(body).append("@enduml\n").toString());
    }

    private void statement(int line, String text) {
        if (text.equals("autonumber")) {
            body.append("autonumber\n");
        } else if (text.matches("title:?\\s+.*")) {
            head.append("title ")
                    .append(PlantUmlText.plain(text.replaceFirst("title:?\\s+", "")))
                    .append('\n');
        } else if (text.equals("end")) {
            close(line);
        } else if (!readFrame(line, text) && !readPerson(text) && !readNote(text) && !readMessage(text)) {
            throw DiagramRejected.at(
                    line,
                    "\"" + text.substring(0, Math.min(30, text.length()))
                            + "\" is not supported; there are participants, messages, notes, activation, loop, alt, opt, par, critical, break and rect.");
        }
    }

    private void close(int line) {
        if (blocks.isEmpty()) {
            throw DiagramRejected.at(line, "end closes nothing.");
        }
        blocks.pop();
        body.append("end\n");
    }

    private boolean readFrame(int line, String text) {
        Matcher block = BLOCK.matcher(text);
        if (block.matches()) {
            blocks.push(block.group(1));
            boolean isColour = block.group(1).equals("rect");
            body.append(isColour ? "group" : block.group(1)).append(' ');
            body.append(isColour ? "" : PlantUmlText.plain(Mermaid.words(block.group(2))))
                    .append('\n');
            return true;
        }
        Matcher branch = BRANCH.matcher(text);
        if (!branch.matches()) {
            return false;
        }
        if (blocks.isEmpty()) {
            throw DiagramRejected.at(line, branch.group(1) + " stands in no block.");
        }
        body.append("else ")
                .append(PlantUmlText.plain(Mermaid.words(branch.group(2))))
                .append('\n');
        return true;
    }

    private boolean readPerson(String text) {
        Matcher participant = PARTICIPANT.matcher(text);
        if (participant.matches()) {
            String label = participant.group(3) == null ? participant.group(2) : participant.group(3);
            declare(participant.group(1), participant.group(2).strip(), Mermaid.words(label));
            return true;
        }
        Matcher life = LIFE.matcher(text);
        if (life.matches()) {
            body.append(life.group(1))
                    .append(' ')
                    .append(alias(life.group(2).strip()))
                    .append('\n');
            return true;
        }
        return false;
    }

    private void declare(String kind, String name, String label) {
        if (!aliases.containsKey(name)) {
            String alias = "p" + (aliases.size() + 1);
            aliases.put(name, alias);
            head.append(kind)
                    .append(' ')
                    .append(PlantUmlText.quoted(label))
                    .append(" as ")
                    .append(alias)
                    .append('\n');
        }
    }

    private String alias(String name) {
        declare("participant", name, name);
        return aliases.getOrDefault(name, name);
    }

    private boolean readNote(String text) {
        Matcher note = NOTE.matcher(text);
        if (!note.matches()) {
            return false;
        }
        String side = note.group(1).equals("over") ? "over " : note.group(1) + " ";
        body.append("note ").append(side).append(alias(note.group(2)));
        if (note.group(3) != null) {
            body.append(", ").append(alias(note.group(3)));
        }
        body.append(" : ")
                .append(PlantUmlText.plain(Mermaid.words(note.group(4))))
                .append('\n');
        return true;
    }

    private boolean readMessage(String text) {
        Matcher message = MESSAGE.matcher(text);
        if (!message.matches()) {
            return false;
        }
        String from = alias(message.group(1));
        String to = alias(message.group(4));
        String words = message.group(5) == null ? "" : Mermaid.words(message.group(5));
        body.append(from)
                .append(' ')
                .append(arrow(message.group(2)))
                .append(' ')
                .append(to);
        body.append(" : ")
                .append(PlantUmlText.plain(words.isBlank() ? " " : words))
                .append('\n');
        if (message.group(3).equals("+")) {
            body.append("activate ").append(to).append('\n');
        } else if (message.group(3).equals("-")) {
            body.append("deactivate ").append(from).append('\n');
        }
        return true;
    }

    private static String arrow(String sign) {
        return switch (sign) {
            case "-->>", "-->" -> "-->";
            case "-x" -> "->x";
            case "--x" -> "-->x";
            case "-)" -> "->>";
            case "--)" -> "-->>";
            case "<<->>" -> "<->";
            case "<<-->>" -> "<-->";
            default -> "->";
        };
    }
}
