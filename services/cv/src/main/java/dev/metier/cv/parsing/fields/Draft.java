package dev.metier.cv.parsing.fields;

import dev.metier.contracts.cv.FieldSource;
import dev.metier.cv.parsing.document.Segment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An object of JSON Resume while it is read: fields, lists of texts, objects and lists of objects by name. */
public final class Draft {

    private final Map<String, Found> fields = new LinkedHashMap<>();
    private final Map<String, List<Found>> texts = new LinkedHashMap<>();
    private final Map<String, Draft> objects = new LinkedHashMap<>();
    private final Map<String, List<Draft>> lists = new LinkedHashMap<>();

    /** Sets a field unless it is set or the value is blank. */
    void set(String name, Found found) {
        if (!found.value().isBlank()) {
            fields.putIfAbsent(name, found);
        }
    }

    void set(String name, Optional<Found> found) {
        found.ifPresent(value -> set(name, value));
    }

    void replace(String name, Found found) {
        fields.put(name, found);
    }

    void remove(String name) {
        fields.remove(name);
    }

    void add(String name, Found found) {
        if (!found.value().isBlank()) {
            texts.computeIfAbsent(name, key -> new ArrayList<>()).add(found);
        }
    }

    Draft object(String name) {
        return objects.computeIfAbsent(name, key -> new Draft());
    }

    Draft item(String name) {
        Draft item = new Draft();
        lists.computeIfAbsent(name, key -> new ArrayList<>()).add(item);
        return item;
    }

    void item(String name, Draft item) {
        lists.computeIfAbsent(name, key -> new ArrayList<>()).add(item);
    }

    List<Draft> items(String name) {
        return lists.getOrDefault(name, List.of());
    }

    Optional<Found> get(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    List<Found> texts(String name) {
        return texts.getOrDefault(name, List.of());
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    boolean isEmpty() {
        return fields.isEmpty()
                && texts.isEmpty()
                && objects.values().stream().allMatch(Draft::isEmpty)
                && lists.values().stream().flatMap(List::stream).allMatch(Draft::isEmpty);
    }

    /** The draft as plain maps and lists, empty parts left out; the source of each value is put under its JSON Pointer. */
    public Map<String, Object> tree(String pointer, Map<String, FieldSource> sources) {
        Map<String, Object> tree = new LinkedHashMap<>();
        fields.forEach((name, found) -> tree.put(name, value(found, pointer + "/" + name, sources)));
        objects.forEach((name, object) -> tree.put(name, object.tree(pointer + "/" + name, sources)));
        texts.forEach((name, values) -> {
            List<Object> list = new ArrayList<>();
            for (Found found : values) {
                list.add(value(found, pointer + "/" + name + "/" + list.size(), sources));
            }
            tree.put(name, list);
        });
        lists.forEach((name, items) -> {
            List<Object> list = new ArrayList<>();
            for (Draft item : items) {
                if (!item.isEmpty()) {
                    list.add(item.tree(pointer + "/" + name + "/" + list.size(), sources));
                }
            }
            tree.put(name, list);
        });
        return tree;
    }

    private static String value(Found found, String pointer, Map<String, FieldSource> sources) {
        Segment source = found.source();
        FieldSource.Box box = source.page() == 0
                ? null
                : new FieldSource.Box(
                        rounded(source.x0()),
                        rounded(source.y0()),
                        rounded(source.width()),
                        rounded(source.y1() - source.y0()));
        Integer page = source.page() == 0 ? null : source.page();
        sources.put(pointer, new FieldSource(rounded(found.confidence()), page, box, source.text()));
        return found.value();
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
