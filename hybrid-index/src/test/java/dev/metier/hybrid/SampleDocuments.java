package dev.metier.hybrid;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Documents that tests of engines fill an index with. */
public final class SampleDocuments {

    public static final IndexSchema SCHEMA = new IndexSchema(
            "suite",
            List.of(new IndexSchema.Text("title", 3), new IndexSchema.Text("text", 1)),
            List.of("kind", "skill"),
            List.of("pay"),
            List.of("at"),
            3);

    static final GeoPoint BERLIN = new GeoPoint(52.52, 13.405);
    static final GeoPoint POTSDAM = new GeoPoint(52.39, 13.065);
    static final GeoPoint PARIS = new GeoPoint(48.857, 2.352);

    static final List<IndexChange> ALL = List.of(
            put("nurse", "Nurse", "Care for people in a clinic", "care", List.of("first aid"), 3000, BERLIN),
            put("java", "Java developer", "Build services with Kafka", "it", List.of("Java", "Kafka"), 5200, POTSDAM),
            put("c", "C++ engineer", "Engines for games", "it", List.of("C++"), 5600, PARIS),
            put("cook", "Cook", "Menus for a clinic, with a nurse at hand", "food", List.of(), null, null));

    private SampleDocuments() {}

    public static IndexChange put(
            String id,
            String title,
            String text,
            String kind,
            List<String> skills,
            @Nullable Integer pay,
            @Nullable GeoPoint at) {
        return new IndexChange.Put(new IndexedDocument(
                id,
                Map.of("title", title, "text", text),
                Map.of("kind", List.of(kind), "skill", skills),
                pay == null ? Map.of() : Map.of("pay", (double) pay),
                at == null ? Map.of() : Map.of("at", at),
                vectorOf(id),
                "body of " + id));
    }

    static Vector vectorOf(String id) {
        return switch (id) {
            case "nurse" -> Vector.of(1, 0, 0);
            case "java" -> Vector.of(0, 1, 0);
            case "c" -> Vector.of(0, 0.8f, 0.6f);
            default -> Vector.of(0.6f, 0, 0.8f);
        };
    }
}
