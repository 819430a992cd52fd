package dev.metier.gateway.route;

import java.util.List;
import java.util.regex.Pattern;

/** {@code *} is any one segment, {@code {uuid}} one that is a UUID, {@code **} at the end any number, {@code metier-*} a beginning. */
record PathPattern(String text, List<String> segments, boolean open) {

    private static final Pattern UUID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    static PathPattern of(String text) {
        List<String> segments = split(text);
        boolean open = segments.getLast().equals("**");
        return new PathPattern(text, open ? segments.subList(0, segments.size() - 1) : segments, open);
    }

    /** The segments of a path; a slash at the end adds an empty one, which matches nothing but {@code **}. */
    static List<String> split(String path) {
        return List.of(path.substring(1).split("/", -1));
    }

    boolean matches(List<String> path) {
        if (open ? path.size() < segments.size() : path.size() != segments.size()) {
            return false;
        }
        for (int i = 0; i < segments.size(); i++) {
            if (!matches(segments.get(i), path.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean matches(String wanted, String segment) {
        if (wanted.equals("*")) {
            return !segment.isEmpty();
        }
        if (wanted.equals("{uuid}")) {
            return segment.length() == 36 && UUID.matcher(segment).matches();
        }
        return wanted.endsWith("*")
                ? segment.startsWith(wanted.substring(0, wanted.length() - 1))
                : wanted.equals(segment);
    }

    /** More segments win; among as many, the one with more plain words. */
    int weight() {
        int plain = (int) segments.stream()
                .filter(segment -> !segment.endsWith("*") && !segment.startsWith("{"))
                .count();
        return segments.size() * 100 + plain * 10 + (open ? 0 : 1);
    }
}
