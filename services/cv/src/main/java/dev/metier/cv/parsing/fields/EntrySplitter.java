package dev.metier.cv.parsing.fields;

import dev.metier.cv.parsing.document.Line;
import dev.metier.cv.parsing.words.Dates;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Cuts the blocks of a section into entries (jobs, studies, projects). Each entry has a head with a date; how many short
 * lines stand before the date is learned from the first entry, and the look of its first line too.
 */
final class EntrySplitter {

    /** Letters of a name that is written in capitals whatever its type. */
    private static final int LONGEST_SHORT_FORM = 6;

    private final List<Block> blocks;
    /** Text stands between the first line of the first entry and its date. */
    private final boolean isDatedBelowText;

    private EntrySplitter(List<Block> blocks) {
        this.blocks = blocks;
        int dated = (int)
                blocks.stream().takeWhile(block -> block.dates().isEmpty()).count();
        this.isDatedBelowText = dated < blocks.size()
                && blocks.getFirst().isHead()
                && blocks.subList(0, dated).stream().anyMatch(block -> !block.isHead());
    }

    static List<List<Block>> entries(List<Block> blocks) {
        return blocks.isEmpty() ? List.of() : new EntrySplitter(blocks).split();
    }

    private List<List<Block>> split() {
        List<Integer> anchors = anchors();
        List<Integer> starts = anchors.isEmpty() ? startsByLook() : startsByDates(anchors);
        List<List<Block>> entries = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : blocks.size();
            entries.add(blocks.subList(starts.get(i), end));
        }
        return entries;
    }

    private List<Integer> anchors() {
        List<Integer> anchors = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).dates().isPresent()) {
                anchors.add(i);
            }
        }
        if (!anchors.isEmpty() && blocks.get(anchors.getFirst()).hasDatesApart()) {
            anchors.removeIf(i -> !blocks.get(i).hasDatesApart()
                    && !blocks.get(i).dates().orElseThrow().isRange());
        }
        boolean hasRanges = anchors.stream()
                .anyMatch(i -> blocks.get(i).dates().orElseThrow().isRange());
        boolean hasItems = blocks.stream().anyMatch(block -> !block.isHead());
        // a lone year between ranges is part of a text
        return hasRanges && hasItems
                ? anchors.stream()
                        .filter(i -> blocks.get(i).dates().orElseThrow().isRange() || looksLikeStart(i))
                        .toList()
                : anchors;
    }

    private boolean looksLikeStart(int index) {
        return index == 0
                || !blocks.get(index - 1).isHead()
                || isLikeFirst(index)
                || (isDateOnly(index) && isFirstLookTelling() && opens(index - 1));
    }

    private List<Integer> startsByDates(List<Integer> anchors) {
        int lead = lead(anchors.getFirst());
        boolean isTelling = isFirstLookTelling();
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int i = 1; i < anchors.size(); i++) {
            int floor = Math.max(anchors.get(i - 1) + 1, starts.getLast() + 1);
            int start = start(anchors.get(i), lead, floor, isTelling);
            if (start >= floor) {
                starts.add(start);
            }
        }
        return isTelling ? withUndated(starts) : starts;
    }

    /** An entry without a date begins after text, in the look that the first lines of all others have. */
    private List<Integer> withUndated(List<Integer> starts) {
        boolean areAlike =
                !isDateOnly(0) && starts.size() > 1 && starts.stream().allMatch(this::opens);
        return IntStream.range(0, blocks.size())
                .filter(i -> starts.contains(i)
                        || (areAlike
                                && opens(i)
                                && !blocks.get(i - 1).isHead()
                                && !EntryBody.isLabel(blocks.get(i).text())))
                .boxed()
                .toList();
    }

    /** Number of short lines that stand before the date in the first entry. */
    private int lead(int firstAnchor) {
        int lead = 0;
        for (int i = firstAnchor; i > 0 && blocks.get(i - 1).isHead(); i--) {
            lead++;
        }
        return blocks.get(firstAnchor).isHead() ? Math.min(lead, 4) : 0;
    }

    private int start(int anchor, int lead, int floor, boolean isTelling) {
        int start = anchor;
        while (start > floor && !blocks.get(start).isHead()) {
            start--;
        }
        if (!blocks.get(anchor).isHead()) {
            while (start > floor && blocks.get(start - 1).isHead()) {
                start--;
            }
            return blocks.get(start).isHead() ? start : -1;
        }
        int told = isTelling ? startInFirstLook(anchor, floor) : -1;
        if (told >= 0) {
            return told;
        }
        for (int i = 0; i < lead && start > floor && blocks.get(start - 1).isHead(); i++) {
            start--;
        }
        return start;
    }

    /** The short line at or above the anchor that looks like the first one of the section, and as many like it as there. */
    private int startInFirstLook(int anchor, int floor) {
        int first = anchor;
        while (first >= floor && (blocks.get(first).isHead() || isDatedBelowText) && !opens(first)) {
            first--;
        }
        if (first < floor || !blocks.get(first).isHead()) {
            return -1;
        }
        int alike = 1;
        while (alike < blocks.size() && opens(alike)) {
            alike++;
        }
        while (alike > 1 && first > floor && opens(first - 1)) {
            first--;
            alike--;
        }
        return first;
    }

    /** A short line in the look of the first one; dates alone open an entry only where they opened the first. */
    private boolean opens(int index) {
        return blocks.get(index).isHead() && isLikeFirst(index) && (!isDateOnly(index) || isDateOnly(0));
    }

    private boolean isDateOnly(int index) {
        return Dates.isDateLike(blocks.get(index).text());
    }

    /** In the look of the first line; a short form is written in capitals in whatever type. */
    private boolean isLikeFirst(int index) {
        Line.Style style = blocks.get(index).line().style();
        Line.Style first = blocks.getFirst().line().style();
        return style.halfPoints() == first.halfPoints()
                && style.bold() == first.bold()
                && (style.capitals() == first.capitals() || isShortForm(index) || isShortForm(0));
    }

    private boolean isShortForm(int index) {
        return blocks.get(index).text().strip().length() <= LONGEST_SHORT_FORM;
    }

    /** The first line of the first entry looks unlike the other short lines near it. */
    private boolean isFirstLookTelling() {
        for (int i = 1; i < Math.min(blocks.size(), 4); i++) {
            if (blocks.get(i).isHead() && !isLikeFirst(i)) {
                return blocks.getFirst().isHead();
            }
        }
        return false;
    }

    /** Without dates: an entry begins with a short line after a list or text, or in the look of the first line. */
    private List<Integer> startsByLook() {
        boolean isTelling = isFirstLookTelling();
        boolean hasBodies = blocks.stream().anyMatch(block -> !block.isHead());
        double usual = blocks.stream()
                .mapToDouble(block -> block.line().gapAbove())
                .filter(gap -> gap > 0.1)
                .min()
                .orElse(0.6);
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int i = 1; i < blocks.size(); i++) {
            boolean followsBody = blocks.get(i).isHead() && !blocks.get(i - 1).isHead();
            boolean looksFirst = isTelling && blocks.get(i).isHead() && isLikeFirst(i);
            boolean isOwnLine = !hasBodies && !isTelling && blocks.get(i).line().gapAbove() > 1.35 * usual;
            if (isNewCell(i) || (isTelling ? looksFirst : followsBody || isOwnLine)) {
                starts.add(i);
            }
        }
        return starts;
    }

    /** The next cell of a grid begins higher up on the page than the last one ended. */
    private boolean isNewCell(int index) {
        Block block = blocks.get(index);
        Block before = blocks.get(index - 1);
        return block.isHead()
                && block.line().page() > 0
                && block.line().page() == before.line().page()
                && block.line().first().y1() < before.line().first().y0();
    }
}
