package dev.metier.cv.generation;

import dev.metier.cv.marks.Joint;
import dev.metier.cv.marks.Mark;
import dev.metier.cv.marks.Mark.Slot;
import java.util.Arrays;
import java.util.List;

/** A line or a paragraph: its words, and by its mark which fields of the CV they are. */
record Line(Mark mark, List<Part> parts) {

    Line {
        parts = List.copyOf(parts);
    }

    /**
     * One field on the line.
     *
     * @param label the word before it, for {@link Joint#LABEL}
     * @param items one text, or those of a list
     */
    record Part(Slot slot, String label, List<RichText> items) {

        Part {
            items = List.copyOf(items);
        }

        String before() {
            return slot.joint() == Joint.LABEL ? label + ": " : slot.joint().before();
        }

        String after() {
            return slot.joint().after();
        }

        String words() {
            return String.join(
                    slot.list().before(), items.stream().map(RichText::words).toList());
        }
    }

    int longestWord() {
        return Arrays.stream(words().split(" ", -1))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    String words() {
        StringBuilder words = new StringBuilder();
        parts.forEach(part -> words.append(part.before()).append(part.words()).append(part.after()));
        return words.toString();
    }
}
