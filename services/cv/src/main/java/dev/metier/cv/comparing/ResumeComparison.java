package dev.metier.cv.comparing;

import dev.metier.contracts.cv.CvChange;
import dev.metier.contracts.cv.CvChange.Kind;
import dev.metier.contracts.cv.Resume;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What changed from one resume to another. The same two resumes give the same changes in the same order. */
public final class ResumeComparison {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final List<CvChange> changes = new ArrayList<>();

    private ResumeComparison() {}

    public static List<CvChange> between(Resume before, Resume after) {
        ResumeComparison comparison = new ResumeComparison();
        comparison.compareFields(new Place("", ""), JSON.valueToTree(before), JSON.valueToTree(after));
        return List.copyOf(comparison.changes);
    }

    /** Where the same thing stands in the older and in the newer resume, as JSON Pointers. */
    private record Place(String before, String after) {

        Place field(String name) {
            String step = "/" + name.replace("~", "~0").replace("/", "~1");
            return new Place(before + step, after + step);
        }

        Place entries(int indexBefore, int indexAfter) {
            return new Place(before + "/" + indexBefore, after + "/" + indexAfter);
        }

        boolean isTop() {
            return after.lastIndexOf('/') == 0;
        }
    }

    private void compareFields(Place place, JsonNode before, JsonNode after) {
        Set<String> names = new LinkedHashSet<>(after.propertyNames());
        names.addAll(before.propertyNames());
        for (String name : names) {
            compare(place.field(name), name, before.path(name), after.path(name));
        }
    }

    private void compare(Place place, String name, JsonNode before, JsonNode after) {
        if (before.equals(after)) {
            return;
        }
        if (before.isArray() || after.isArray()) {
            compareEntries(place, name, before, after);
            return;
        }
        boolean isOneObject = before.isObject() || after.isObject();
        if ((before.isObject() && after.isObject()) || (isOneObject && place.isTop())) {
            compareFields(place, objectOr(before), objectOr(after));
            return;
        }
        if (before.isMissingNode()) {
            changes.add(new CvChange(place.after(), Kind.ADDED, null, after));
            return;
        }
        if (after.isMissingNode()) {
            changes.add(new CvChange(place.before(), Kind.REMOVED, before, null));
            return;
        }
        changes.add(new CvChange(place.after(), Kind.CHANGED, before, after));
    }

    private void compareEntries(Place place, String name, JsonNode before, JsonNode after) {
        ArrayNode old = arrayOr(before);
        ArrayNode now = arrayOr(after);
        EntryPairs pairs = EntryPairs.of(name, old, now);
        Set<Integer> moved = pairs.moved();
        for (int i = 0; i < now.size(); i++) {
            int partner = pairs.partnerOf(i);
            if (partner < 0) {
                changes.add(new CvChange(place.after() + "/" + i, Kind.ADDED, null, now.get(i)));
                continue;
            }
            Place entry = place.entries(partner, i);
            if (moved.contains(i)) {
                changes.add(new CvChange(entry.after(), Kind.MOVED, entry.before(), entry.after()));
            }
            compare(entry, name, old.get(partner), now.get(i));
        }
        for (int i : pairs.alone()) {
            changes.add(new CvChange(place.before() + "/" + i, Kind.REMOVED, old.get(i), null));
        }
    }

    private static ObjectNode objectOr(JsonNode node) {
        return node instanceof ObjectNode object ? object : JsonNodeFactory.instance.objectNode();
    }

    private static ArrayNode arrayOr(JsonNode node) {
        return node instanceof ArrayNode array ? array : JsonNodeFactory.instance.arrayNode();
    }
}
