package dev.metier.cv.parsing.fields;

import dev.metier.cv.parsing.document.Line;
import dev.metier.cv.parsing.document.Segment;
import dev.metier.cv.parsing.words.Places;
import java.util.ArrayList;
import java.util.List;

/** Lines about the person in a narrow column: an address, or a label and what it is for, may take two lines and more. */
final class ContactLines {

    private ContactLines() {}

    static List<Line> joined(List<Line> lines) {
        List<Line> joined = new ArrayList<>();
        Line before = null;
        for (Line line : lines) {
            if (before != null && isOne(joined.getLast(), before, line)) {
                Segment above = joined.removeLast().first();
                Segment whole = above.plus(line.first(), above.text().endsWith("-") ? "" : " ");
                joined.add(new Line(List.of(whole), before.gapAbove(), before.edge()));
            } else {
                joined.add(line);
            }
            before = line;
        }
        return joined;
    }

    private static boolean isOne(Line whole, Line above, Line below) {
        boolean isNear = above.page() > 0
                && above.page() == below.page()
                && above.segments().size() == 1
                && below.segments().size() == 1
                && above.style().equals(below.style())
                && Math.abs(above.x0() - below.x0()) < 2
                && below.first().y1() > above.first().y1()
                && below.gapAbove() < 1.2;
        if (!isNear) {
            return false;
        }
        boolean isLabel =
                whole.text().matches("[\\p{L} .]{2,25}:") && below.text().indexOf(' ') < 0;
        boolean isPlace =
                whole.text().matches(".*,.*|\\p{L}+ \\p{L}+-") && isPlain(whole.text()) && isPlain(below.text());
        boolean isStreetOverTown = Places.isPlaceLike(below.text()) && PlaceReader.isStreet(whole.text());
        boolean isOpen = isPlace && whole.text().endsWith(",");
        return isLabel
                || isOpen
                || LinkedWords.isCut(whole.first(), below.first())
                || (isPlace && !isStreetOverTown && !HeadWraps.fits(above.last(), below.first(), above.edge()));
    }

    private static boolean isPlain(String text) {
        return text.indexOf('@') < 0
                && text.indexOf(':') < 0
                && Contacts.without(text).equals(text);
    }
}
