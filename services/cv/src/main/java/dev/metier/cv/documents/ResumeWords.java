package dev.metier.cv.documents;

import dev.metier.contracts.cv.Resume;
import dev.metier.contracts.cv.RoundTripDifference;
import dev.metier.cv.generation.InlineMarkdown;
import dev.metier.cv.generation.PlainWords;
import dev.metier.cv.generation.WebAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The fields of a CV by JSON Pointer, with their words as a page can hold them. */
record ResumeWords(Map<String, String> words) {

    private static final Pattern RICH =
            Pattern.compile(".*/(?:summary|description|reference|(?:highlights|courses)/\\d+)");
    private static final Pattern NO_FIELD = Pattern.compile("/basics/image|/meta/(?!custom).*");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A CV with the marks of emphasis that its author set. */
    static ResumeWords written(Resume resume) {
        ResumeWords words = new ResumeWords(new TreeMap<>());
        words.add("", JSON.valueToTree(resume), true);
        return words;
    }

    /** A CV that was read from a page, where each sign is what it is. */
    static ResumeWords read(Resume resume) {
        ResumeWords words = new ResumeWords(new TreeMap<>());
        words.add("", JSON.valueToTree(resume), false);
        return words;
    }

    /** Says whether anything was said. */
    private boolean add(String pointer, JsonNode node, boolean isMarkdown) {
        if (node.isArray()) {
            int number = 0;
            for (JsonNode item : node) {
                // what says nothing is not printed and takes no number
                number += add(pointer + "/" + number, item, isMarkdown) ? 1 : 0;
            }
            return number > 0;
        }
        if (node.isObject()) {
            boolean isSaid = false;
            for (Map.Entry<String, JsonNode> property : node.properties()) {
                isSaid |= add(pointer + "/" + property.getKey(), property.getValue(), isMarkdown);
            }
            return isSaid;
        }
        String text = node.isNull() ? "" : words(pointer, node.asString(), isMarkdown);
        if (text.isEmpty() || NO_FIELD.matcher(pointer).matches()) {
            return false;
        }
        words.put(pointer, text);
        return true;
    }

    private static String words(String pointer, String text, boolean isMarkdown) {
        boolean isRich = isMarkdown && RICH.matcher(pointer).matches();
        String plain = PlainWords.of(isRich ? InlineMarkdown.plain(text) : text);
        return pointer.endsWith("/url") ? WebAddress.full(plain) : plain;
    }

    List<RoundTripDifference> differences(ResumeWords read) {
        TreeSet<String> pointers = new TreeSet<>(words.keySet());
        pointers.addAll(read.words().keySet());
        List<RoundTripDifference> differences = new ArrayList<>();
        for (String pointer : pointers) {
            String one = words.get(pointer);
            String other = read.words().get(pointer);
            if (one == null || !one.equals(other)) {
                differences.add(new RoundTripDifference(pointer, one, other));
            }
        }
        return differences;
    }
}
