package dev.metier.cv.marks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says which fields the words of one line are, e.g. {@code work/0/name·location}: two fields with a dot between them. It is the
 * id of the line; the words themselves stand on the page only.
 *
 * @param path of the object that the fields belong to, e.g. {@code work/0}
 */
public record Mark(String path, List<Slot> slots) {

    private static final Pattern ID = Pattern.compile("([a-zA-Z]+(?:/[a-zA-Z0-9]+)*)/([^/]+)");
    private static final Pattern SLOT =
            Pattern.compile("([" + Joint.CODES + "]?)([a-zA-Z0-9]+)(?:\\+(\\d+))?(\\*[" + Joint.CODES + "])?");

    public Mark {
        slots = List.copyOf(slots);
    }

    /**
     * One field on a line.
     *
     * @param joint what stands before it
     * @param part counts paragraphs of one field, 0 for the first
     * @param list what parts the items of a list, {@link Joint#NONE} for a single value
     */
    public record Slot(Joint joint, String field, int part, Joint list) {

        String id() {
            return joint.code() + field + (part == 0 ? "" : "+" + part) + (list == Joint.NONE ? "" : "*" + list.code());
        }
    }

    public String id() {
        StringBuilder id = new StringBuilder(path).append('/');
        slots.forEach(slot -> id.append(slot.id()));
        return id.toString();
    }

    public static Optional<Mark> of(String id) {
        Matcher whole = ID.matcher(id);
        if (!whole.matches()) {
            return Optional.empty();
        }
        List<Slot> slots = new ArrayList<>();
        Matcher slot = SLOT.matcher(whole.group(2));
        int end = 0;
        while (slot.find() && slot.start() == end) {
            slots.add(slot(slot));
            end = slot.end();
        }
        return end == whole.group(2).length() ? Optional.of(new Mark(whole.group(1), slots)) : Optional.empty();
    }

    private static Slot slot(Matcher matcher) {
        String list = matcher.group(4);
        return new Slot(
                Joint.of(matcher.group(1)),
                matcher.group(2),
                matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3)),
                list == null ? Joint.NONE : Joint.of(list.substring(1)));
    }

    /** The words of each slot; empty where the line does not have the form that the mark says. */
    public Map<Slot, String> read(String line) {
        Map<Slot, String> words = new LinkedHashMap<>();
        int from = 0;
        for (int i = 0; i < slots.size(); i++) {
            Joint joint = slots.get(i).joint();
            int start = joint == Joint.LABEL
                    ? line.indexOf(": ", from) + 2
                    : from + joint.before().length();
            int end = i + 1 < slots.size() ? slots.get(i + 1).joint().find(line, start) : line.length();
            int stop = end - joint.after().length();
            boolean isAsSaid = start <= stop
                    && end <= line.length()
                    && line.startsWith(joint.after(), stop)
                    && (joint == Joint.LABEL || line.startsWith(joint.before(), from));
            if (!isAsSaid) {
                return Map.of();
            }
            words.put(slots.get(i), line.substring(start, stop));
            from = end;
        }
        return words;
    }
}
