package dev.metier.hybrid;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an index holds. A name stands for one field of one kind.
 *
 * @param name of the index: lower-case letters, digits and hyphens
 * @param texts searched by words; also highlighted
 * @param keywords exact values, several per document: filters and counts
 * @param numbers one value per document: ranges and sorting
 * @param places one point per document: distance
 * @param dimension of the vectors; 0 for an index without
 */
public record IndexSchema(
        String name,
        List<Text> texts,
        List<String> keywords,
        List<String> numbers,
        List<String> places,
        int dimension) {

    /** The longest value that engines take as a term is 32,766 bytes. */
    private static final int LONGEST_KEYWORD = 8_000;

    public IndexSchema {
        texts = List.copyOf(texts);
        keywords = List.copyOf(keywords);
        numbers = List.copyOf(numbers);
        places = List.copyOf(places);
        if (!name.matches("[a-z][a-z0-9-]{0,60}")) {
            throw new IllegalArgumentException("not a name for an index: " + name);
        }
        requireDistinct(texts, keywords, numbers, places);
    }

    /**
     * A text that is searched.
     *
     * @param weight how much a word in it counts beside one in another text
     */
    public record Text(String name, float weight) {}

    /**
     * Refuses a document with a field, a value or a vector that this index cannot hold.
     *
     * @throws IllegalArgumentException where it does
     */
    public void requireHolds(IndexedDocument document) {
        Set<String> named = texts.stream().map(Text::name).collect(Collectors.toSet());
        document.texts().keySet().forEach(name -> requireOneOf(named, name));
        document.keywords().forEach((name, values) -> {
            requireKeyword(name);
            values.forEach(value -> requireShort(name, value));
        });
        document.numbers().keySet().forEach(this::requireNumber);
        document.places().keySet().forEach(name -> requireOneOf(places, name));
        Vector vector = document.vector();
        if (vector != null) {
            requireDimension(vector);
        }
    }

    /** Refuses a filter over a field that this index does not have. */
    public void requireKnows(Filter filter) {
        switch (filter) {
            case Filter.AnyOf any -> requireKeyword(any.field());
            case Filter.Ids _ -> {}
            case Filter.Between between -> requireNumber(between.field());
            case Filter.Near near -> requireOneOf(places, near.field());
            case Filter.Not not -> requireKnows(not.filter());
            case Filter.All all -> all.filters().forEach(this::requireKnows);
            case Filter.Any any -> any.filters().forEach(this::requireKnows);
        }
    }

    public void requireKeyword(String name) {
        requireOneOf(keywords, name);
    }

    public void requireNumber(String name) {
        requireOneOf(numbers, name);
    }

    public void requireDimension(Vector vector) {
        if (vector.dimension() != dimension) {
            throw new IllegalArgumentException("a vector has " + vector.dimension() + " numbers, not " + dimension);
        }
    }

    private static void requireShort(String name, String value) {
        if (value.length() > LONGEST_KEYWORD) {
            throw new IllegalArgumentException("a value of " + name + " has over " + LONGEST_KEYWORD + " characters");
        }
    }

    private static void requireOneOf(Collection<String> names, String name) {
        if (!names.contains(name)) {
            throw new IllegalArgumentException("the index has no such field of this kind: " + name);
        }
    }

    private static void requireDistinct(
            List<Text> texts, List<String> keywords, List<String> numbers, List<String> places) {
        Set<String> names = new HashSet<>();
        texts.forEach(text -> requireNew(text.name(), names));
        keywords.forEach(name -> requireNew(name, names));
        numbers.forEach(name -> requireNew(name, names));
        places.forEach(name -> requireNew(name, names));
    }

    private static void requireNew(String name, Set<String> names) {
        if (name.startsWith("_") || !names.add(name)) {
            throw new IllegalArgumentException("two fields, or one of the engine's, are called " + name);
        }
    }
}
