package dev.metier.ats.fix;

import dev.metier.ats.resume.PartialDate;
import dev.metier.contracts.cv.PatchOperation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Proposes to put the newest entries first, where one that ended earlier stands before one that began later. */
final class NewestFirst {

    private static final List<String> SECTIONS = List.of("work", "volunteer", "education");
    private static final int MOST_OPERATIONS = 20;

    private final Draft draft;

    NewestFirst(Draft draft) {
        this.draft = draft;
    }

    void order(JsonNode resume) {
        SECTIONS.stream()
                .filter(section -> resume.path(section).size() > 1)
                .forEach(section -> order(resume.path(section), "/" + section));
    }

    private void order(JsonNode entries, String pointer) {
        List<Entry> now = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Optional<Entry> entry = entry(entries.get(i), pointer + "/" + i);
            if (entry.isEmpty()) {
                return;
            }
            now.add(entry.get());
        }
        if (!isOutOfOrder(now)) {
            return;
        }
        List<PatchOperation> operations = moves(now, pointer);
        if (operations.size() <= MOST_OPERATIONS) {
            draft.move(
                    "entries.order", operations, "Readers look for the newest first; the entries change places only.");
        }
    }

    /** Empty where its dates or a text to know it by are missing: what is not sure stays where it is. */
    private Optional<Entry> entry(JsonNode entry, String pointer) {
        Optional<PartialDate> start = date(entry, "startDate");
        Optional<PartialDate> end = date(entry, "endDate");
        boolean goesOn =
                !entry.has("endDate") || Dates.meansNow(entry.path("endDate").stringValue(""));
        if (draft.touches(pointer) || start.isEmpty() || (end.isEmpty() && !goesOn)) {
            return Optional.empty();
        }
        LocalDate until = end.map(PartialDate::latest).orElse(LocalDate.MAX);
        if (until.isBefore(start.get().earliest())) {
            return Optional.empty();
        }
        return entry.properties().stream()
                .filter(member -> member.getValue().isString() && !draft.touches(pointer + "/" + member.getKey()))
                .findFirst()
                .map(mark -> new Entry(start.get().earliest(), until, mark));
    }

    private static Optional<PartialDate> date(JsonNode entry, String member) {
        return Dates.iso(entry.path(member).stringValue("")).flatMap(PartialDate::parse);
    }

    private static boolean isOutOfOrder(List<Entry> entries) {
        LocalDate earliestEnd = LocalDate.MAX;
        for (Entry entry : entries) {
            if (entry.start().isAfter(earliestEnd)) {
                return true;
            }
            earliestEnd = entry.end().isBefore(earliestEnd) ? entry.end() : earliestEnd;
        }
        return false;
    }

    private static List<PatchOperation> moves(List<Entry> entries, String pointer) {
        List<Entry> wanted = entries.stream()
                .sorted(Comparator.comparing(Entry::end)
                        .thenComparing(Entry::start)
                        .reversed())
                .toList();
        List<Entry> now = new ArrayList<>(entries);
        List<PatchOperation> operations = new ArrayList<>();
        for (int to = 0; to < wanted.size(); to++) {
            Entry entry = wanted.get(to);
            int from = now.indexOf(entry);
            if (from != to) {
                String place = pointer + "/" + from;
                operations.add(Draft.test(
                        place + "/" + entry.mark().getKey(),
                        entry.mark().getValue().stringValue()));
                operations.add(new PatchOperation("move", pointer + "/" + to, place, null));
                now.add(to, now.remove(from));
            }
        }
        return operations;
    }

    /** {@code mark} is a member that no other fix touches. */
    private record Entry(LocalDate start, LocalDate end, Map.Entry<String, JsonNode> mark) {}
}
