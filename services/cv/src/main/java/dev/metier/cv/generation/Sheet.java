package dev.metier.cv.generation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A CV in the order in which it is read, the same for every format. */
record Sheet(Words words, String title, Head head, List<Section> sections) {

    Sheet {
        sections = List.copyOf(sections);
    }

    /** Who the person is; {@code contact} holds one way to reach them to a line. */
    record Head(
            @Nullable Line name,
            @Nullable Line label,
            List<Line> contact,
            @Nullable Photo photo) {
        Head {
            contact = List.copyOf(contact);
        }
    }

    /**
     * What stands under one heading: entries, or short lines.
     *
     * @param name as JSON Resume calls it; {@code custom-1} for the first one of the person's own
     */
    record Section(String name, Line heading, List<Entry> entries, List<Line> lines) {
        Section {
            entries = List.copyOf(entries);
            lines = List.copyOf(lines);
        }
    }

    /**
     * One job, course or the like.
     *
     * @param below the line under the head, e.g. employer and place
     * @param texts paragraphs
     * @param items of a list
     * @param last lines after the list
     */
    record Entry(
            @Nullable Line head,
            @Nullable Line dates,
            List<Line> below,
            List<Line> texts,
            List<Line> items,
            List<Line> last) {
        Entry {
            below = List.copyOf(below);
            texts = List.copyOf(texts);
            items = List.copyOf(items);
            last = List.copyOf(last);
        }

        boolean isEmpty() {
            return head == null
                    && dates == null
                    && below.isEmpty()
                    && texts.isEmpty()
                    && items.isEmpty()
                    && last.isEmpty();
        }
    }
}
