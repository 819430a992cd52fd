package dev.metier.cv.generation;

import dev.metier.cv.generation.Line.Part;
import dev.metier.cv.marks.Joint;
import dev.metier.cv.marks.Mark;
import dev.metier.cv.marks.Mark.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Puts fields on one line, so that they can be told apart again; what is blank is left out. */
final class LineMaker {

    private static final Map<Joint, List<Joint>> INSTEAD = Map.of(
            Joint.DOT, List.of(Joint.DOT, Joint.BAR, Joint.SLASH),
            Joint.COMMA, List.of(Joint.COMMA, Joint.SEMICOLON, Joint.DOT, Joint.BAR, Joint.SLASH),
            Joint.SPACE, List.of(Joint.SPACE, Joint.COMMA, Joint.DOT, Joint.BAR, Joint.SLASH),
            Joint.DASH, List.of(Joint.DASH, Joint.BAR, Joint.SLASH),
            Joint.COLON, List.of(Joint.COLON, Joint.DASH, Joint.BAR, Joint.SLASH),
            Joint.IN, List.of(Joint.IN, Joint.DOT, Joint.BAR, Joint.SLASH),
            Joint.BRACKETS, List.of(Joint.BRACKETS, Joint.DASH, Joint.BAR, Joint.SLASH));
    private static final int MOST_TRIES = 5;

    private final String path;
    private final List<Part> parts = new ArrayList<>();

    private LineMaker(String path) {
        this.path = path;
    }

    static LineMaker at(String path) {
        return new LineMaker(path);
    }

    LineMaker field(Joint joint, String field, @Nullable String value) {
        return add(joint, field, "", 0, Joint.NONE, List.of(RichText.plain(PlainWords.of(value == null ? "" : value))));
    }

    LineMaker labelled(String label, String field, @Nullable String value) {
        return add(
                Joint.LABEL,
                field,
                label,
                0,
                Joint.NONE,
                List.of(RichText.plain(PlainWords.of(value == null ? "" : value))));
    }

    /** One paragraph of a text with inline Markdown. */
    LineMaker text(String field, int number, String paragraph) {
        return add(Joint.NONE, field, "", number, Joint.NONE, List.of(InlineMarkdown.rich(PlainWords.of(paragraph))));
    }

    /** An address of the web, shown without its scheme and leading there. */
    LineMaker address(Joint joint, String field, @Nullable String url) {
        if (url == null || url.isBlank()) {
            return this;
        }
        String words = PlainWords.of(url);
        String href = WebAddress.of(words);
        String shown = href == null ? words : WebAddress.shown(words);
        return add(joint, field, "", 0, Joint.NONE, List.of(RichText.link(shown, href)));
    }

    LineMaker link(Joint joint, String field, @Nullable String value, @Nullable String href) {
        return add(
                joint,
                field,
                "",
                0,
                Joint.NONE,
                List.of(RichText.link(PlainWords.of(value == null ? "" : value), href)));
    }

    LineMaker list(Joint joint, String label, String field, List<String> values) {
        List<RichText> items = values.stream()
                .map(PlainWords::of)
                .filter(value -> !value.isEmpty())
                .map(RichText::plain)
                .toList();
        return add(joint, field, label, 0, Joint.COMMA, items);
    }

    private LineMaker add(Joint joint, String field, String label, int number, Joint list, List<RichText> items) {
        List<RichText> printed = items.stream().filter(item -> !item.isBlank()).toList();
        if (!printed.isEmpty()) {
            boolean isFirst = parts.isEmpty() && joint != Joint.LABEL;
            parts.add(new Part(new Slot(isFirst ? Joint.NONE : joint, field, number, list), label, printed));
        }
        return this;
    }

    /** The line; none where all is blank, several where no sign would keep the fields apart. */
    List<Line> lines() {
        if (parts.isEmpty()) {
            return List.of();
        }
        return IntStream.range(0, MOST_TRIES * MOST_TRIES)
                .mapToObj(i -> line(i / MOST_TRIES, i % MOST_TRIES))
                .filter(LineMaker::isToldApart)
                .findFirst()
                .map(List::of)
                .orElseGet(() -> parts.stream().map(this::alone).toList());
    }

    Optional<Line> line() {
        return lines().stream().findFirst();
    }

    private Line alone(Part part) {
        return line(List.of(new Part(
                new Slot(
                        Joint.NONE,
                        part.slot().field(),
                        part.slot().part(),
                        part.slot().list()),
                "",
                part.items())));
    }

    /** Other signs between the items of a list are tried before other signs between fields. */
    private Line line(int fieldAttempt, int listAttempt) {
        return line(parts.stream()
                .map(part -> new Part(
                        new Slot(
                                instead(part.slot().joint(), fieldAttempt),
                                part.slot().field(),
                                part.slot().part(),
                                instead(part.slot().list(), listAttempt)),
                        part.label(),
                        part.items()))
                .toList());
    }

    private Line line(List<Part> chosen) {
        return new Line(new Mark(path, chosen.stream().map(Part::slot).toList()), chosen);
    }

    private static Joint instead(Joint joint, int attempt) {
        List<Joint> choices = INSTEAD.getOrDefault(joint, List.of(joint));
        return choices.get(Math.min(attempt, choices.size() - 1));
    }

    private static boolean isToldApart(Line line) {
        Map<Slot, String> read = line.mark().read(line.words());
        return line.parts().stream()
                .allMatch(part -> part.words().equals(read.get(part.slot())) && hasNoJointInside(part));
    }

    private static boolean hasNoJointInside(Part part) {
        Joint joint = part.slot().list();
        return joint == Joint.NONE
                || part.items().stream()
                        .noneMatch(item -> item.words().contains(joint.before().strip()));
    }
}
