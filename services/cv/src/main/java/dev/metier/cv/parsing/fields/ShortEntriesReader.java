package dev.metier.cv.parsing.fields;

import dev.metier.cv.parsing.document.Line;
import dev.metier.cv.parsing.document.Segment;
import dev.metier.cv.parsing.words.Places;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads sections of short entries: awards, certificates, publications. */
final class ShortEntriesReader {

    private static final Pattern BY = Pattern.compile(
            "(.{3,}?),?\\s+(?:(?:awarded|issued|presented|given|granted)\\s+)?(?:by|verliehen von|décerné par|otorgado por)\\s+(?=\\p{Lu})(.+)");

    private static final Pattern OPEN_BY = Pattern.compile("(.{3,}?),?\\s+(?:by|von|par|por|de)");
    private static final Pattern BRACKETED = Pattern.compile("(\\p{Lu}.{2,}?)\\s+\\((\\p{Lu}[^()\\d]*)\\)?");

    private static final int FEWEST_TOLD = 4;

    /**
     * @param name of the thing
     * @param giver who awarded, issued or published it
     * @param date of it
     */
    record Fields(String name, String giver, String date, boolean hasSummary) {

        static final Fields AWARD = new Fields("title", "awarder", "date", true);
        static final Fields CERTIFICATE = new Fields("name", "issuer", "date", false);
        static final Fields PUBLICATION = new Fields("name", "publisher", "releaseDate", true);
    }

    private final Fields fields;

    ShortEntriesReader(Fields fields) {
        this.fields = fields;
    }

    List<Draft> read(List<Line> lines) {
        List<Block> blocks = BlockBuilder.blocks(lines);
        List<Draft> drafts = new ArrayList<>();
        boolean isPlainList = blocks.stream().noneMatch(Block::isHead);
        List<List<Block>> entries =
                isPlainList ? blocks.stream().map(ShortEntriesReader::item).toList() : EntrySplitter.entries(blocks);
        List<List<Piece>> all =
                entries.stream().map(entry -> pieces(new EntryHead(entry))).toList();
        for (List<Block> entry : entries) {
            Draft draft = draft(entry, all);
            if (draft.has(fields.name())) {
                drafts.add(draft);
            }
        }
        return drafts;
    }

    private static List<Block> item(Block block) {
        return List.of(new Block(Block.Kind.HEAD, block.parts(), block.facts(), block.line()));
    }

    private static List<Piece> pieces(EntryHead head) {
        return head.pieces().stream().flatMap(Titles::atTurn).toList();
    }

    private Draft draft(List<Block> entry, List<List<Piece>> all) {
        Draft draft = new Draft();
        EntryHead head = new EntryHead(entry);
        EntryBody body = new EntryBody(entry);
        List<Piece> pieces = new ArrayList<>(pieces(head));
        if (pieces.size() > 1 && GiverOrder.isGiverFirst(pieces, all)) {
            Collections.swap(pieces, 0, 1);
        }
        names(atAddress(givenBy(areAllBracketed(all) ? outOfBracket(pieces) : pieces), head), draft);
        draft.set(fields.date(), head.start());
        if (fields.hasSummary()) {
            draft.set("summary", body.text());
            body.items().forEach(item -> draft.set("summary", item));
            shortText(pieces).ifPresent(text -> draft.set("summary", text));
        }
        if (!fields.equals(Fields.AWARD)) {
            draft.set("url", head.url());
        }
        return draft;
    }

    /** What stands on a line below the one that says who gave it. */
    private static Optional<Found> shortText(List<Piece> pieces) {
        List<Segment> lines = pieces.stream().map(Piece::source).distinct().toList();
        return lines.size() != 3
                ? Optional.empty()
                : Optional.of(new Found(lines.getLast().text().strip(), 0.6, lines.getLast()));
    }

    /** "Prize of the year by Harbour Works": what stands before "by" is the name. */
    private static List<Piece> givenBy(List<Piece> pieces) {
        if (pieces.isEmpty()) {
            return pieces;
        }
        Piece first = pieces.getFirst();
        Matcher by = BY.matcher(first.text());
        int taken = 1;
        if (!by.matches() && pieces.size() > 1) {
            String whole = first.text() + " - " + pieces.get(1).text();
            by = BY.matcher(first.source().text().contains(whole) ? whole : "");
            taken = 2;
        }
        if (!by.matches()) {
            return pieces;
        }
        List<Piece> parted = new ArrayList<>(List.of(first.with(by.group(1)), first.with(by.group(2))));
        parted.addAll(pieces.subList(taken, pieces.size()));
        return parted;
    }

    /** "Boat Licence by harbour.example": who gave it may be named by an address on the web. */
    private static List<Piece> atAddress(List<Piece> pieces, EntryHead head) {
        Matcher open = OPEN_BY.matcher(pieces.isEmpty() ? "" : pieces.getFirst().text());
        if (!open.matches() || head.url().isEmpty()) {
            return pieces;
        }
        Piece first = pieces.getFirst();
        List<Piece> parted = new ArrayList<>(
                List.of(first.with(open.group(1)), first.with(head.url().get().value())));
        parted.addAll(pieces.subList(1, pieces.size()));
        return parted;
    }

    /** Whether each entry is one line that ends with a bracket, which is no short form of what it stands behind. */
    private static boolean areAllBracketed(List<List<Piece>> all) {
        return all.stream()
                .allMatch(pieces -> pieces.size() == 1
                        && BRACKETED.matcher(pieces.getFirst().text()).matches()
                        && !isShortForm(pieces.getFirst().text()));
    }

    private static boolean isShortForm(String text) {
        Matcher bracketed = BRACKETED.matcher(text);
        String initials = bracketed.matches()
                ? Arrays.stream(bracketed.group(1).split("[\\s-]+"))
                        .filter(word -> Character.isUpperCase(word.codePointAt(0)))
                        .map(word -> word.substring(0, 1))
                        .collect(Collectors.joining())
                : "";
        return bracketed.matches()
                && initials.startsWith(bracketed.group(2).substring(0, 1))
                && bracketed.group(2).matches("[A-Z]{2,6}");
    }

    private static List<Piece> outOfBracket(List<Piece> pieces) {
        Matcher bracketed =
                BRACKETED.matcher(pieces.isEmpty() ? "" : pieces.getFirst().text());
        return bracketed.matches()
                ? List.of(
                        pieces.getFirst().with(bracketed.group(1)),
                        pieces.getFirst().with(bracketed.group(2)))
                : pieces;
    }

    private void names(List<Piece> pieces, Draft draft) {
        if (pieces.isEmpty()) {
            return;
        }
        if (pieces.size() == 1 && takeBracket(pieces.getFirst(), draft)) {
            return;
        }
        Piece first = pieces.getFirst();
        int comma = first.text().lastIndexOf(", ");
        boolean isAlone = pieces.size() == 1 || (pieces.size() == 2 && tells(pieces.get(1), first));
        if (isAlone && comma > 0 && !first.text().substring(comma).contains(")")) {
            draft.set(fields.name(), Found.of(first.with(first.text().substring(0, comma)), 0.75));
            draft.set(fields.giver(), Found.of(first.with(first.text().substring(comma + 2)), 0.5));
            return;
        }
        Optional<String> hyphened = hyphened(pieces);
        if (hyphened.isPresent()) {
            int end = hyphened.get().lastIndexOf(", ");
            draft.set(fields.name(), Found.of(first.with(hyphened.get().substring(0, end)), 0.7));
            draft.set(fields.giver(), Found.of(first.with(hyphened.get().substring(end + 2)), 0.5));
            return;
        }
        Piece last = pieces.getLast();
        boolean isDashed = pieces.size() > 2
                && isDashBetween(first, pieces.get(1))
                && pieces.get(1).source().equals(first.source())
                && (!last.source().equals(first.source()) || areInOneLook(first, pieces.get(1)));
        draft.set(fields.name(), Found.of(isDashed ? dashed(first, pieces.get(1)) : first, 0.75));
        if (pieces.size() > 1) {
            Piece giver = isDashed ? last : pieces.get(1);
            draft.set(
                    fields.giver(),
                    Found.of(
                            giver.with(giver.text().replaceFirst("^(?:by|from|von|par|por|de) (?=\\p{Lu})", "")),
                            0.65));
        }
    }

    /** "Crane Licence - Professional, Harbour Board": where a comma parts the giver off, the hyphen belongs to the name. */
    private static Optional<String> hyphened(List<Piece> pieces) {
        String first = pieces.getFirst().text();
        String second = pieces.size() == 2 ? pieces.get(1).text() : "";
        String whole = first + " - " + second;
        boolean isOneLine =
                second.contains(", ") && pieces.getFirst().source().text().contains(whole);
        return isOneLine && !Places.isPlaceLike(second.substring(second.lastIndexOf(", ") + 2))
                ? Optional.of(whole)
                : Optional.empty();
    }

    /** "Rope Access Level 2 (Harbour Board)": whether who gave it stands in brackets. */
    private boolean takeBracket(Piece only, Draft draft) {
        int bracket = only.text().lastIndexOf(" (");
        String inside = bracket > 0 ? only.text().substring(bracket + 2).replaceFirst("\\)$", "") : "";
        boolean isGiver = inside.contains(" ") || (bracket > 0 && !only.text().endsWith(")"));
        if (isGiver) {
            draft.set(fields.name(), Found.of(only.with(only.text().substring(0, bracket)), 0.75));
            draft.set(fields.giver(), Found.of(only.with(inside), 0.6));
        }
        return isGiver;
    }

    private static boolean isDashBetween(Piece first, Piece second) {
        String line = first.source().text();
        int end = line.indexOf(first.text()) + first.text().length();
        int start = line.indexOf(second.text(), end);
        return start > end && line.substring(end, start).matches("\\s*[–—-]\\s*");
    }

    private static boolean areInOneLook(Piece first, Piece second) {
        String line = first.source().text();
        int end = line.indexOf(
                        second.text(), line.indexOf(first.text()) + first.text().length())
                + second.text().length();
        return first.source().turn() >= end;
    }

    /** Whether the next line tells of the thing in a sentence and names nobody. */
    private static boolean tells(Piece below, Piece first) {
        String[] words = below.text().split("\\s+");
        long low = Arrays.stream(words)
                .filter(word -> Character.isLowerCase(word.codePointAt(0)))
                .count();
        return !below.source().equals(first.source()) && words.length >= FEWEST_TOLD && 2 * low > words.length;
    }

    /** A name with a dash in it, when the giver stands on a line of its own. */
    private static Piece dashed(Piece first, Piece second) {
        String text = first.source().text();
        int start = text.indexOf(first.text());
        int end = text.indexOf(second.text(), start + first.text().length())
                + second.text().length();
        String whole = start < 0 || end <= start ? first.text() : text.substring(start, end);
        return whole.matches(".*[|·•∙].*") ? first : first.with(whole);
    }
}
