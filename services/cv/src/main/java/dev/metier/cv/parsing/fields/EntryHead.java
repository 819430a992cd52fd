package dev.metier.cv.parsing.fields;

import dev.metier.cv.parsing.document.Segment;
import dev.metier.cv.parsing.words.DateRange;
import dev.metier.cv.parsing.words.Dates;
import dev.metier.cv.parsing.words.Places;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The short lines of one entry, taken apart: dates, address on the web and place on one side, the other words as pieces. */
final class EntryHead {

    private static final Pattern URL = Pattern.compile(
            "(?i)(?:https?://|www\\.)[^\\s|,;()]+|\\b[a-z0-9-]{2,}(?:\\.[a-z0-9-]+)*\\.(?:com|org|net|io|dev|edu|ai|app|inc|me|co|gov|tech|de|fr|es|it|ro|uk|eu|ch|nl)(?:/[^\\s|,;()]*)?(?![\\w@.])");
    private static final Pattern SEPARATOR =
            Pattern.compile("\\s*[|•·‧∙]\\s*|\\s+[–—]\\s+|\\s+-\\s+|\\t+|\\s{3,}|\\s+@\\s+|\\s+//\\s+");
    /** Where long dashes part, hyphens belong to names. */
    private static final Pattern WITHOUT_HYPHEN =
            Pattern.compile("\\s*[|•·‧∙]\\s*|\\s+[–—]\\s+|\\t+|\\s{3,}|\\s+@\\s+|\\s+//\\s+");

    private static final Pattern DATE_LABEL = Pattern.compile(
            "(?iu)^(?:(?:awarded|issued|published|released|received|obtained|completed|graduated|expires|valid|date)(?: on| in)?|since|ausgestellt(?: am)?|verliehen(?: am)?|délivré le|obtenu en|expedido en|emis la)\\s*:?\\s*(?=$|[\\d\\p{Lu}])");
    private static final Pattern LONG_DASH = Pattern.compile("\\s[–—]\\s");
    private static final Pattern EDGES = Pattern.compile("^[\\s,;:|()\\[\\]•·–—-]+|[\\s,;:|(\\[•·–—-]+$");

    private static final Pattern EMPTY_BRACKETS = Pattern.compile("\\(\\s*\\|\\s*\\)|\\[\\s*\\|\\s*\\]");
    private static final Pattern LENGTH_OF_TIME = Pattern.compile(
            "(?i)\\(?\\b(?:\\d+|an?|one)\\s+(?:years?|yrs?|months?|mos?)(?:,?\\s+(?:and\\s+)?(?:\\d+|an?|one)\\s+(?:months?|mos?))?\\b\\)?");

    private final List<Piece> pieces = new ArrayList<>();
    private @Nullable DateRange dates;
    private @Nullable Segment dateSource;
    private @Nullable Found url;
    private @Nullable Found place;

    private final boolean hasDatesApart;

    EntryHead(List<Block> entry) {
        hasDatesApart = entry.stream().anyMatch(Block::hasDatesApart);
        boolean isHead = true;
        for (Block block : entry) {
            block.facts().forEach(this::takeFact);
            boolean isLink = isLink(block);
            if (!block.isHead() && !isLink) {
                isHead = false;
                continue;
            }
            if (isHead || block.dates().isPresent() || isLink) {
                block.parts().forEach(this::take);
            }
        }
    }

    List<Piece> pieces() {
        return pieces;
    }

    Optional<Found> start() {
        return dates == null || dates.start() == null
                ? Optional.empty()
                : Optional.of(new Found(dates.start(), 0.9, source()));
    }

    Optional<Found> end() {
        return dates == null || dates.end() == null
                ? Optional.empty()
                : Optional.of(new Found(dates.end(), 0.9, source()));
    }

    boolean isRange() {
        return dates != null && dates.isRange();
    }

    Optional<Found> url() {
        return Optional.ofNullable(url);
    }

    Optional<Found> place() {
        return Optional.ofNullable(place);
    }

    void setPlace(Piece piece) {
        if (place == null) {
            place = Found.of(piece, 0.8);
        }
    }

    private Segment source() {
        return Objects.requireNonNull(dateSource);
    }

    private void takeFact(Segment fact) {
        Optional<DateRange> range = Dates.find(fact.text());
        if (range.isPresent()) {
            setDates(range.get(), fact);
        } else if (Places.isPlaceLike(fact.text())) {
            setPlace(Piece.of(fact));
        }
    }

    private void setDates(DateRange range, Segment source) {
        if (dates == null || (!dates.isRange() && range.isRange())) {
            dates = range;
            dateSource = source;
        }
    }

    private void take(Segment segment) {
        String text = withoutLink(withoutDates(segment), segment);
        Pattern separator = LONG_DASH.matcher(text).find() ? WITHOUT_HYPHEN : SEPARATOR;
        for (String part : separator.split(atStrokes(text), -1)) {
            String clean = clean(part);
            Piece piece = new Piece(clean, segment);
            if (clean.isEmpty()
                    || Dates.isDateLike(clean)
                    || LENGTH_OF_TIME.matcher(clean).matches()
                    || withoutDateLabel(clean).isEmpty()) {
                continue;
            }
            if (Places.isPlaceLike(clean) && (place == null || !pieces.isEmpty())) {
                setPlace(piece);
                continue;
            }
            pieces.add(piece);
        }
    }

    /** A stroke between spaces parts a line when a place or a date stands at one side of it; otherwise it belongs to a name. */
    private static String atStrokes(String text) {
        if (!text.contains(" / ")) {
            return text;
        }
        String[] parts = text.split("\\s+/\\s+", -1);
        boolean isParted = Arrays.stream(parts)
                .map(EntryHead::clean)
                .anyMatch(part -> part.isEmpty()
                        || part.matches("\\d[\\d.,]*(?:/\\d+)?")
                        || Places.isPlaceLike(part)
                        || Dates.isDateLike(part));
        return isParted ? String.join(" | ", parts) : text;
    }

    private String withoutDates(Segment segment) {
        List<DateRange> ranges = new ArrayList<>(Dates.findAll(segment.text()));
        // "Conference 2022" is a name where the entry has its date elsewhere
        ranges.removeIf(range -> hasDatesApart && !range.isRange() && !Dates.isDateLike(segment.text()));
        ranges.forEach(range -> setDates(range, segment));
        if (ranges.isEmpty()) {
            return segment.text();
        }
        StringBuilder text = new StringBuilder(segment.text());
        ranges.reversed().forEach(range -> text.replace(range.from(), range.to(), " | "));
        return LENGTH_OF_TIME
                .matcher(EMPTY_BRACKETS.matcher(text).replaceAll(" | "))
                .replaceAll(" ");
    }

    private String withoutLink(String text, Segment segment) {
        Optional<LinkedWords> linked = LinkedWords.in(segment, text);
        if (linked.isPresent()) {
            LinkedWords address = linked.get();
            if (url == null) {
                url = new Found(address.address(), 0.98, segment);
            }
            return text.substring(0, address.from()) + " | " + text.substring(address.to());
        }
        Matcher link = URL.matcher(text);
        if (text.contains("@") || !link.find()) {
            return text;
        }
        if (url == null) {
            url = new Found(link.group(), 0.95, segment);
        }
        return text.substring(0, link.start()) + " | " + text.substring(link.end());
    }

    static boolean isLink(Block block) {
        return URL.matcher(block.text()).matches()
                || LinkedWords.in(block.whole(), block.text())
                        .filter(address -> address.from() == 0
                                && address.to() == block.text().length())
                        .isPresent();
    }

    /** "Issued on: May 2020" without its label. */
    static String withoutDateLabel(String text) {
        return DATE_LABEL.matcher(text).replaceFirst("");
    }

    static String clean(String part) {
        String clean = EDGES.matcher(part).replaceAll("");
        boolean isClosed = clean.chars().filter(c -> c == ')').count()
                > clean.chars().filter(c -> c == '(').count();
        return isClosed && clean.endsWith(")")
                ? clean.substring(0, clean.length() - 1).strip()
                : clean;
    }
}
