package dev.metier.cv.parsing.fields;

import dev.metier.cv.parsing.document.Line;
import dev.metier.cv.parsing.document.Segment;
import dev.metier.cv.parsing.words.Dates;
import dev.metier.cv.parsing.words.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Joins wrapped lines of a section into blocks. */
final class BlockBuilder {

    private static final int PROSE_WORDS = 12;

    private static final Pattern PARTED = Pattern.compile("\\s[·|•–—]\\s");

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
        for (Segment segment : line.segments()) {
            boolean isFact =
                    Dates.isDateLike(segment.text()) || (!main.isEmpty() && Places.isPlaceLike(segment.text()));
            (isFact ? facts : main).add(segment);
        }
        if (main.isEmpty()) {
            addFacts(line, facts);
            return;
        }
        if (!blocks.isEmpty() && (facts.isEmpty() || main.size() == 1) && goesOn(blocks.getLast(), main, line)) {
            Block last = blocks.removeLast();
            List<Segment> allFacts = new ArrayList<>(last.facts());
            allFacts.addAll(facts);
            Segment joined = join(
                    last.whole(), main.stream().reduce((a, b) -> a.plus(b, " ")).orElseThrow());
            blocks.add(new Block(
                    last.kind() == Block.Kind.HEAD ? Block.Kind.PARAGRAPH : last.kind(),
                    List.of(joined),
                    allFacts,
                    line));
            return;
        }
        if (!blocks.isEmpty() && isCutHead(blocks.getLast(), line, main)) {
            Block last = blocks.removeLast();
            blocks.add(new Block(
                    Block.Kind.HEAD, List.of(join(last.whole(), main.getFirst())), merged(last.facts(), facts), line));
            return;
        }
        boolean isText =
                isWrapped && main.size() == 1 && !PARTED.matcher(line.text()).find();
        blocks.add(new Block(isText && !line.bullet() ? Block.Kind.PARAGRAPH : kind(main, line), main, facts, line));
    }

    /** A long line up to the right edge with the next one close below it in the same look. */
    private boolean isWrapped(Line line, Line next) {
        boolean isLong = line.wordCount() >= (startsLow(next.first()) ? 5 : 8) && isFull(line.first(), 0.15);
        boolean isAlike = Math.abs(line.x0() - next.x0()) < 1.5 && line.style().equals(next.style()) && !line.bold();
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
                && line.x0() > blocks.getLast().whole().x1() - 5;
        if (isBeside) {
            Block last = blocks.removeLast();
            List<Segment> all = new ArrayList<>(last.facts());
            all.addAll(facts);
            blocks.add(new Block(last.kind(), last.parts(), all, last.line()));
            return;
        }
        if (!blocks.isEmpty() && isSplitDate(blocks.getLast(), facts.getFirst())) {
            Block last = blocks.removeLast();
            Segment joined = last.parts().getFirst().plus(facts.getFirst(), " ");
            blocks.add(new Block(Block.Kind.HEAD, List.of(joined), List.of(), line));
            return;
        }
        if (!blocks.isEmpty()
                && facts.size() == 1
                && line.gapAbove() < nearest
                && isSecondDate(blocks.getLast(), facts.getFirst())) {
            Segment joined = blocks.removeLast().parts().getFirst().plus(facts.getFirst(), " – ");
            blocks.add(new Block(Block.Kind.HEAD, List.of(joined), List.of(), line));
            return;
        }
        blocks.add(new Block(Block.Kind.HEAD, facts, List.of(), line));
    }

    private static List<Segment> merged(List<Segment> facts, List<Segment> more) {
        List<Segment> all = new ArrayList<>(facts);
        all.addAll(more);
        return all;
    }

    /** A short line that breaks off at a comma goes on in the next one of the same look. */
    private static boolean isCutHead(Block last, Line line, List<Segment> main) {
        boolean isOpen = last.text().endsWith(",")
                || (startsLow(main.getFirst()) && PARTED.matcher(last.text()).find());
        return last.isHead()
                && isOpen
                && main.size() == 1
                && !line.bullet()
                && last.line().style().equals(line.style())
                && Math.abs(last.parts().getFirst().x0() - line.x0()) < 3;
    }

    /** "2014" over "2018". */
    private static boolean isSecondDate(Block last, Segment fact) {
        var before = Dates.findAll(last.text());
        var now = Dates.findAll(fact.text());
        return last.isHead()
                && last.parts().size() == 1
                && Dates.isDateLike(last.text())
                && before.size() == 1
                && !before.getFirst().isRange()
                && now.size() == 1
                && !now.getFirst().isRange()
                && Math.abs(last.parts().getFirst().x0() - fact.x0()) < 3;
    }

    /** "December" over "2023" in a narrow column. */
    private static boolean isSplitDate(Block last, Segment fact) {
        return last.isHead()
                && Dates.isDateLike(last.text())
                && Dates.find(last.text()).isEmpty()
                && Dates.find(fact.text()).isPresent();
    }

    private static Block.Kind kind(List<Segment> main, Line line) {
        if (line.bullet()) {
            return Block.Kind.ITEM;
        }
        String text = main.stream()
                .map(Segment::text)
                .reduce("", (a, b) -> a + " " + b)
                .strip();
        int words = text.split("\\s+").length;
        boolean isSentence = words >= 6
                && text.matches("(?s).*[.;!]$")
                && !text.matches("(?i).*\\b(?:inc|ltd|co|corp|u\\.s|u\\.s\\.a)\\.$");
        boolean isProse = main.size() == 1
                && !line.bold()
                && ((words >= PROSE_WORDS && Dates.find(text).isEmpty()) || isSentence);
        return isProse ? Block.Kind.PARAGRAPH : Block.Kind.HEAD;
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
                .anyMatch(segment -> isFull(segment, 0.25));
        return switch (last.kind()) {
            case ITEM -> isNear && first.x0() > itemStart(last) - 2 && (wasFull || startsLow(first));
            case PARAGRAPH ->
                isNear && Math.abs(first.x0() - last.parts().getFirst().x0()) < 3 && (wasFull || startsLow(first));
            case HEAD -> false;
        };
    }

    /** Whether a line reaches the right edge of the lines that begin where it begins. */
    private boolean isFull(Segment segment, double missing) {
        double edge = lines.stream()
                .filter(line -> Math.abs(line.x0() - segment.x0()) < 3)
                .mapToDouble(line -> line.first().x1())
                .max()
                .orElse(0);
        return segment.x1() > edge - missing * (edge - segment.x0());
    }

    private static double itemStart(Block item) {
        return item.parts().getFirst().x0();
    }

    private static boolean startsLow(Segment segment) {
        return !segment.text().isEmpty() && Character.isLowerCase(segment.text().codePointAt(0));
    }

    /** Joins a wrapped line; a soft hyphen or a hyphen before a small letter is where the word was cut. */
    static Segment join(Segment above, Segment below) {
        String text = above.text();
        if (text.endsWith("\u00ad")) {
            return above.withText(text.substring(0, text.length() - 1)).plus(below, "");
        }
        boolean isCut = text.matches("(?s).*\\p{L}[-‐]$") && startsLow(below);
        return above.plus(below, isCut || text.endsWith("/") ? "" : " ");
    }
}
