package dev.metier.cv.parsing;

import dev.metier.contracts.cv.FieldSource;
import dev.metier.cv.parsing.document.Line;
import dev.metier.cv.parsing.words.Vocabulary;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Whether the names of fields that a document carries can be believed. Anybody can write such names: they must be names of
 * words that a person sees on the page, and leave out none of these but headings and labels.
 */
final class MarkTrust {

    private final Set<String> ownWords = new HashSet<>(Set.of("in"));

    MarkTrust() {
        Vocabulary.byKind("section-headings", (kind, phrase) -> ownWords.addAll(words(phrase)));
        Vocabulary.byKind("labels", (kind, phrase) -> ownWords.addAll(words(phrase)));
        Vocabulary.byKind("dates", (kind, phrase) -> {
            if (kind.equals("open")) {
                ownWords.addAll(words(phrase));
            }
        });
    }

    /**
     * @param resume what the names make of the document
     * @param fields the words that they name, by JSON Pointer
     * @param seen the lines that a person sees
     */
    boolean agrees(JsonNode resume, Map<String, FieldSource> fields, List<Line> seen) {
        String page = seen.stream().map(Line::text).collect(Collectors.joining(" "));
        Map<String, Integer> left = new HashMap<>();
        words(page).forEach(word -> left.merge(word, 1, Integer::sum));
        Set<String> named = new HashSet<>();
        fields.forEach((pointer, source) -> named.add(named(resume.at(pointer).asString(), source)));
        if (!named.stream().allMatch(words -> isSeen(words, left, page))) {
            return false;
        }
        named.forEach(text -> words(text).forEach(left::remove));
        return ownWords.containsAll(left.keySet())
                && fields.keySet().stream().allMatch(pointer -> leadsWhereItSays(pointer, resume, fields));
    }

    /** All words of a field; the source of a text of several paragraphs is the first of them. */
    private static String named(String value, FieldSource source) {
        return value.startsWith(source.text()) ? value : source.text();
    }

    /** A word that is cut at the end of a line is found without the spaces. */
    private static boolean isSeen(String named, Map<String, Integer> seen, String page) {
        return words(named).stream().allMatch(seen::containsKey) || bare(page).contains(bare(named));
    }

    /** An address is taken from a link, so it must hold the words that stand on the link, or the name of the network. */
    private static boolean leadsWhereItSays(String pointer, JsonNode resume, Map<String, FieldSource> fields) {
        FieldSource source = fields.get(pointer);
        if (source == null || !pointer.endsWith("/url")) {
            return true;
        }
        String address = bare(resume.at(pointer).asString());
        String network =
                bare(resume.at(pointer.replaceFirst("/url$", "/network")).asString());
        return address.contains(bare(source.text())) || (!network.isEmpty() && address.contains(network));
    }

    private static List<String> words(String text) {
        return Arrays.stream(key(text).split(" ", -1))
                .flatMap(word -> word.isEmpty() ? Stream.empty() : Stream.of(word))
                .toList();
    }

    private static String bare(String text) {
        return key(text).replace(" ", "");
    }

    private static String key(String text) {
        return Vocabulary.key(Normalizer.normalize(text, Normalizer.Form.NFKC).replace("\u00ad", ""));
    }
}
