package dev.metier.cv.parsing.fields;

import dev.metier.cv.parsing.document.Line;
import dev.metier.cv.parsing.document.Segment;
import dev.metier.cv.parsing.words.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Joins names that take several lines of large type. */
final class Names {

    private static final double LARGE = 14;
    private static final int MOST_LINES = 3;

    private Names() {}

    static List<Line> withoutWraps(List<Line> header) {
        List<Line> lines = new ArrayList<>();
        int joined = 1;
        for (Line line : header) {
            if (!lines.isEmpty() && joined < MOST_LINES && goesOn(lines.getLast(), line)) {
                Line above = lines.removeLast();
                String between = above.text().endsWith("-") ? "" : " ";
                lines.add(new Line(List.of(above.first().plus(line.first(), between)), above.gapAbove()));
                joined++;
                continue;
            }
            lines.add(line);
            joined = 1;
        }
        return lines;
    }

    /**
     * Whether the text may be the name of the person: a job title only where an address repeats a word of it, and without
     * any address only what stands out by its size.
     */
    static boolean isBelievable(String name, Segment source, List<Line> about) {
        String addresses = addresses(about);
        boolean isTitle = Titles.score(name) > 0;
        if (addresses.isEmpty()) {
            double usual = about.stream()
                    .mapToDouble(Line::size)
                    .sorted()
                    .skip(about.size() / 2)
                    .findFirst()
                    .orElse(0);
            boolean standsOut = source.page() == 0 || about.size() < 3 || source.size() > 1.1 * usual;
            return !isTitle && standsOut && !Vocabulary.EMPLOYERS.hasWordIn(name);
        }
        return !isTitle
                || Arrays.stream(Vocabulary.key(name).split(" ", -1))
                        .anyMatch(word -> word.length() > 2 && addresses.contains(word));
    }

    private static String addresses(List<Line> about) {
        StringBuilder text = new StringBuilder();
        Contacts.email(about).ifPresent(email -> text.append(email.value()));
        Contacts.phone(about).ifPresent(phone -> text.append(' ').append(phone.value()));
        about.stream()
                .flatMap(line -> line.segments().stream())
                .flatMap(segment -> Contacts.urls(segment).stream())
                .forEach(url -> text.append(' ').append(url.value()));
        return Vocabulary.key(text.toString());
    }

    private static boolean goesOn(Line above, Line below) {
        Segment first = above.first();
        Segment second = below.first();
        double pitch = second.y1() - first.y1();
        return above.segments().size() == 1
                && below.segments().size() == 1
                && above.page() > 0
                && above.page() == below.page()
                && above.size() >= LARGE
                && above.style().equals(below.style())
                && pitch > 0
                && below.gapAbove() < 1.2
                && second.text().matches("[\\p{L} .'’-]{2,40}");
    }
}
