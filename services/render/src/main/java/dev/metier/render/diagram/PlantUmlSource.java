package dev.metier.render.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What PlantUML is given.
 *
 * @param text from {@code @start…} to {@code @end…}
 * @param linesBefore how many lines stand before the first line that a person wrote; {@link #NOT_WRITTEN} where no line is theirs
 */
record PlantUmlSource(String text, int linesBefore) {

    static final int NOT_WRITTEN = Integer.MIN_VALUE;

    private static final Set<String> KINDS = Set.of("uml", "gantt", "mindmap", "wbs", "json", "yaml");
    private static final Pattern START = Pattern.compile("\\s*@start([a-z]+)\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern LAYOUT = Pattern.compile("\\s*!pragma\\s+layout\\s+smetana\\s*");
    private static final int MOST_LINES = 400;

    /** A diagram that we wrote. */
    static PlantUmlSource made(String text) {
        return new PlantUmlSource(text, NOT_WRITTEN);
    }

    /** A diagram that a person wrote, with or without {@code @startuml}; one diagram, no preprocessor. */
    static PlantUmlSource written(List<String> lines) {
        if (lines.size() > MOST_LINES) {
            throw DiagramRejected.at(MOST_LINES + 1, "a diagram has at most " + MOST_LINES + " lines.");
        }
        int first = 0;
        while (first < lines.size() && lines.get(first).isBlank()) {
            first++;
        }
        var start = START.matcher(first < lines.size() ? lines.get(first) : "");
        boolean isMarked = start.matches();
        String kind = isMarked ? start.group(1).toLowerCase(Locale.ROOT) : "uml";
        if (!KINDS.contains(kind)) {
            throw DiagramRejected.at(
                    first + 1,
                    "@start" + kind + " is not supported; use @startuml, @startgantt, "
                            + "@startmindmap, @startwbs, @startjson or @startyaml.");
        }
        return assemble(kind, lines, isMarked ? first + 1 : first);
    }

    private static PlantUmlSource assemble(String kind, List<String> lines, int from) {
        List<String> text = new ArrayList<>();
        text.add("@start" + kind);
        if (kind.equals("uml")) {
            text.add("!pragma layout smetana");
        }
        int before = text.size() - from;
        for (int i = from; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.strip().toLowerCase(Locale.ROOT).startsWith("@end")) {
                break;
            }
            requirePlain(line, i + 1);
            text.add(LAYOUT.matcher(line).matches() ? "' " : line);
        }
        if (text.stream().skip(before + (long) from).allMatch(String::isBlank)) {
            throw DiagramRejected.at(from + 1, "there is no diagram; write at least one element.");
        }
        text.add("@end" + kind);
        return new PlantUmlSource(String.join("\n", text) + "\n", before);
    }

    private static void requirePlain(String line, int number) {
        if (line.strip().startsWith("@")) {
            throw DiagramRejected.at(number, "one diagram at a time.");
        }
        if (isForPreprocessor(line) && !LAYOUT.matcher(line).matches()) {
            throw DiagramRejected.at(
                    number, "preprocessor lines (!include, !define, !theme …) are switched off; write it out.");
        }
    }

    /** Also behind a comment, or where a comment could end. */
    private static boolean isForPreprocessor(String line) {
        return line.strip().startsWith("!") || (line.contains("!") && line.contains("'/"));
    }

    /** The line as the person counts, of one as PlantUML counts (from 0); 1 where no line is theirs. */
    int lineOfPerson(int line) {
        return linesBefore == NOT_WRITTEN ? 1 : Math.max(1, line + 1 - linesBefore);
    }
}
