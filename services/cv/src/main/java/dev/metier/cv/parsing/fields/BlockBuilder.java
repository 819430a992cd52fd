package dev.metier.cv.parsing.fields;

import dev.metier.cv.parsing.document.Line;
import dev.metier.cv.parsing.document.Segment;
import dev.metier.cv.parsing.words.Dates;
import dev.metier.cv.parsing.words.Places;
import java.util.ArrayList;
import java.util.List;

/** Joins wrapped lines of a section into blocks. */
final class BlockBuilder {

    /** How far a list mark may stand before the text that goes on below it, in multiples of the font size. */
    private static final double OUTDENT = 1.8;

    private final List<Block> blocks = new ArrayList<>();
    private final List<Line> lines;
    private final double nearest;

    private BlockBuilder(List<Line> lines) {
        this.lines = lines;
        double[] gaps = lines.stream()
                .mapToDouble(Line::gapAbove)
                .filter(gap -> gap > 0.1)
                .sorted()
                .toArray();
        this.nearest = gaps.length == 0 ? 1 : Math.clamp(1.3 * gaps[gaps.length / 4], 1, 2);
    }

    static List<Block> blocks(List<Line> lines) {
        BlockBuilder builder = new BlockBuilder(lines);
        for (int i = 0; i < lines.size(); i++) {
            boolean isWrapped = i + 1 < lines.size() && builder.isWrapped(lines.get(i), lines.get(i + 1));
            builder.add(lines.get(i), isWrapped);
        }
        return builder.blocks;
    }

    private void add(Line line, boolean isWrapped) {
        List<Segment> main = new ArrayList<>();
        List<Segment> facts = new ArrayList<>();
        boolean hasOthers = line.segments().stream()
                .anyMatch(segment -> !Dates.isDateLike(segment.text()) && !Places.isPlaceLike(segment.text()));
        boolean isRestOfName = !blocks.isEmpty() && HeadWraps.isHanging(blocks.getLast(), line);
        for (Segment segment : line.segments()) {
            boolean isFact = Dates.isDateLike(segment.text())
                    || isBelowDate(segment)
                    || ((hasOthers || !main.isEmpty()) && !isRestOfName && Places.isPlaceLike(segment.text()));
            (isFact ? facts : main).add(segment);
        }
        if (main.isEmpty()) {
            addFacts(line, facts);
            return;
        }
        if (!blocks.isEmpty() && joinsLast(line, main, facts)) {
            return;
        }
        if (isUnderLabel(line, main, facts)) {
            blocks.add(new Block(Block.Kind.ITEM, main, facts, line));
            return;
        }
        boolean isText = isWrapped
                && main.size() == 1
                && !LineJoins.PARTED.matcher(line.text()).find();
        blocks.add(new Block(
                isText && !line.bullet() ? Block.Kind.PARAGRAPH : LineJoins.kind(main, line), main, facts, line));
    }

    /** A town that no list knows, in a column of dates beside the text. */
    private boolean isBelowDate(Segment segment) {
        return segment.page() > 0
                && lines.stream().filter(line -> isDateBeside(line, segment)).count() > 1
                && Places.mayBeTown(segment.text());
    }

    /** A row that begins with a date above the word and goes on to the right of it. */
    private static boolean isDateBeside(Line line, Segment word) {
        return line.segments().size() > 1
                && Math.abs(line.x0() - word.x0()) < 1
                && line.segments().get(1).x0() > word.x1()
                && Dates.isDateLike(line.first().text());
    }

    /** Lines below "Highlights" and the like are a list, with or without marks. */
    private boolean isUnderLabel(Line line, List<Segment> main, List<Segment> facts) {
        if (blocks.isEmpty() || !facts.isEmpty() || main.size() > 1 || line.bold() || line.bullet()) {
            return false;
        }
        Block last = blocks.getLast();
        boolean isAfterItem = last.kind() == Block.Kind.ITEM
                && !last.line().bullet()
                && Math.abs(last.parts().getFirst().x0() - main.getFirst().x0()) < 2;
        return line.page() > 0 && (isAfterItem || (last.isHead() && EntryBody.isLabel(last.text())));
    }

    private boolean joinsLast(Line line, List<Segment> main, List<Segment> facts) {
        Block last = blocks.getLast();
        boolean areBothDated = hasDate(facts) && hasDate(last.facts());
        boolean goesOn = !areBothDated && (facts.isEmpty() || main.size() == 1) && goesOn(last, main, line);
        boolean isCutAddress = main.size() == 1 && LinkedWords.isCut(last.whole(), main.getFirst());
        if (!goesOn && !isCutAddress && !LineJoins.isCutHead(last, line, main)) {
            return false;
        }
        Segment below = main.stream().reduce((a, b) -> a.plus(b, " ")).orElseThrow();
        Segment joined = LineJoins.join(last.whole(), below);
        blocks.removeLast();
        blocks.add(new Block(last.kind(), List.of(joined), LineJoins.merged(last.facts(), facts), line));
        return true;
    }

    private static boolean hasDate(List<Segment> facts) {
        return facts.stream().anyMatch(fact -> Dates.find(fact.text()).isPresent());
    }

    /** A long line up to the right edge with the next one close below it in the same look. */
    private boolean isWrapped(Line line, Line next) {
        boolean isLong = line.wordCount() >= (LineJoins.startsLow(next.first()) ? 5 : 8) && isFull(line.first(), 0.15);
        boolean isAlike = Math.abs(line.x0() - next.x0()) < 1.5
                && line.style().equals(next.style())
                && (!line.bold() || LineJoins.isLongText(line.text()));
        return line.page() > 0
                && isLong
                && isAlike
                && !next.bullet()
                && next.gapAbove() < nearest
                && Dates.find(line.text()).isEmpty();
    }

    /** Dates alone on a line beside the lines of a list belong to that list's entry, otherwise they are a head of their own. */
    private void addFacts(Line line, List<Segment> facts) {
        boolean isBeside = !blocks.isEmpty()
                && !blocks.getLast().isHead()
                && line.page() > 0
                && line.gapAbove() < nearest
                && (line.x0() > blocks.getLast().whole().x1() - 5
                        || line.last().x1() < blocks.getLast().whole().x0());
        if (isBeside) {
            Block last = blocks.removeLast();
            blocks.add(new Block(last.kind(), last.parts(), LineJoins.merged(last.facts(), facts), last.line()));
            return;
        }
        String between = blocks.isEmpty() ? "" : betweenDates(blocks.getLast(), line, facts);
        if (!between.isEmpty()) {
            Segment joined = blocks.removeLast().parts().getFirst().plus(facts.getFirst(), between);
            blocks.add(new Block(Block.Kind.HEAD, List.of(joined), List.of(), line));
            return;
        }
        blocks.add(new Block(Block.Kind.HEAD, facts, List.of(), line));
    }

    /** What joins a date to the date on the line above; empty where the two have nothing to do with one another. */
    private String betweenDates(Block last, Line line, List<Segment> facts) {
        if (LineJoins.isSplitDate(last, facts.getFirst())) {
            return " ";
        }
        boolean isNear = facts.size() == 1 && line.gapAbove() < nearest;
        return isNear && LineJoins.isSecondDate(last, facts.getFirst()) ? " – " : "";
    }

    private boolean goesOn(Block last, List<Segment> main, Line line) {
        Segment first = main.getFirst();
        Segment before = last.parts().getLast();
        if (first.page() == 0
                || line.bullet()
                || Math.abs(first.size() - before.size()) > 1
                || (first.bold() && !before.bold())) {
            return false;
        }
        boolean isNear = first.page() == before.page() ? line.gapAbove() < nearest && first.y0() > before.y0() : true;
        boolean wasFull = last.line().segments().stream()
                .filter(segment -> !last.facts().contains(segment))
                .anyMatch(segment -> isFull(segment, 0.25) && !HeadWraps.fits(segment, first, edge(segment)));
        return switch (last.kind()) {
            case ITEM ->
                isNear
                        && ((wasFull && (last.parts().getFirst().bullet() || isOpen(last)))
                                || LineJoins.startsLow(first))
                        && first.x0() > itemStart(last) - (LineJoins.startsLow(first) ? OUTDENT * first.size() : 2);
            case PARAGRAPH ->
                isNear
                        && Math.abs(first.x0() - last.parts().getFirst().x0()) < 3
                        && ((wasFull && !endsInTime(last, first)) || LineJoins.startsLow(first));
            case HEAD -> isNear && main.size() == 1 && HeadWraps.isCut(last, line, lines);
        };
    }

    /** A sentence that ends where the column has room for the next word: the lines of a list that shows no mark. */
    private boolean endsInTime(Block last, Segment next) {
        Segment above = last.line().last();
        double wrapped = lines.stream()
                .filter(line ->
                        Math.abs(line.x0() - above.x0()) < 3 && line.wordCount() > 5 && !isSentence(line.text()))
                .mapToDouble(line -> line.last().x1())
                .max()
                .orElse(last.line().edge());
        return isSentence(above.text()) && HeadWraps.fits(above, next, wrapped);
    }

    private static boolean isSentence(String text) {
        return text.matches("(?s).*[.!?]\\s*");
    }

    /** An item without a list mark that cannot end where its line does. */
    private static boolean isOpen(Block last) {
        return LineJoins.OPEN.matcher(last.text()).find();
    }

    private double edge(Segment segment) {
        return lines.stream()
                .filter(line -> Math.abs(line.x0() - segment.x0()) < 3)
                .mapToDouble(line -> line.first().x1())
                .max()
                .orElse(0);
    }

    /** Whether a line reaches the right edge of the lines that begin where it begins. */
    private boolean isFull(Segment segment, double missing) {
        double edge = edge(segment);
        return segment.x1() > edge - missing * (edge - segment.x0());
    }

    private static double itemStart(Block item) {
        return item.parts().getFirst().x0();
    }
}
