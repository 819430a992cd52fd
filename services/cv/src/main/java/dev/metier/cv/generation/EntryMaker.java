package dev.metier.cv.generation;

import dev.metier.cv.generation.Sheet.Entry;
import dev.metier.cv.marks.Joint;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lays out one entry: what has no head moves its second line up. */
final class EntryMaker {

    private final String path;
    private final Words words;
    private final List<Line> heads = new ArrayList<>();
    private final List<Line> below = new ArrayList<>();
    private final List<Line> texts = new ArrayList<>();
    private final List<Line> items = new ArrayList<>();
    private final List<Line> last = new ArrayList<>();
    private @Nullable Line dates;

    EntryMaker(String path, Words words) {
        this.path = path;
        this.words = words;
    }

    LineMaker line() {
        return LineMaker.at(path);
    }

    EntryMaker head(LineMaker line) {
        heads.addAll(line.lines());
        return this;
    }

    EntryMaker head(@Nullable String field, @Nullable String value) {
        return field == null ? this : head(line().field(Joint.NONE, field, value));
    }

    EntryMaker below(LineMaker line) {
        below.addAll(line.lines());
        return this;
    }

    EntryMaker last(LineMaker line) {
        last.addAll(line.lines());
        return this;
    }

    /** "Mar 2020 – Present"; with a start and no end it goes on. */
    EntryMaker dates(@Nullable String start, @Nullable String end) {
        boolean isOpen = start != null && !start.isBlank() && (end == null || end.isBlank());
        dates = line().field(Joint.NONE, "startDate", date(start))
                .field(Joint.DASH, "endDate", date(end))
                .field(Joint.DASH, "open", isOpen ? words.of("present") : null)
                .line()
                .orElse(null);
        return this;
    }

    EntryMaker date(String field, @Nullable String date) {
        dates = line().field(Joint.NONE, field, date(date)).line().orElse(null);
        return this;
    }

    private @Nullable String date(@Nullable String iso) {
        return iso == null ? null : words.date(iso);
    }

    EntryMaker text(String field, @Nullable String text) {
        texts.addAll(paragraphs(path, field, text));
        return this;
    }

    static List<Line> paragraphs(String path, String field, @Nullable String text) {
        List<String> paragraphs = text == null ? List.of() : InlineMarkdown.paragraphs(text);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            lines.addAll(LineMaker.at(path).text(field, i, paragraphs.get(i)).lines());
        }
        return lines;
    }

    EntryMaker items(String field, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            items.addAll(LineMaker.at(path + "/" + field)
                    .text(String.valueOf(i), 0, values.get(i))
                    .lines());
        }
        return this;
    }

    Entry entry() {
        if (heads.isEmpty() && !below.isEmpty()) {
            heads.add(below.removeFirst());
        }
        List<Line> under = new ArrayList<>(heads.isEmpty() ? heads : heads.subList(1, heads.size()));
        under.addAll(below);
        return new Entry(heads.isEmpty() ? null : heads.getFirst(), dates, under, texts, items, last);
    }
}
