package dev.metier.cv.parsing.fields;

import dev.metier.cv.parsing.document.Line;
import dev.metier.cv.parsing.document.Segment;
import dev.metier.cv.parsing.words.Places;
import dev.metier.cv.parsing.words.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds where a person lives in the lines about them. */
final class PlaceFinder {

    static final Pattern SPLIT = Pattern.compile("\\s*[|•·‧∙◦⋄]\\s*|\\s+[–—]\\s+|\\s{3,}|\\t+");

    private static final String LABEL_WORDS =
            "location|address|city|residence|place|based in|wohnort|adresse|anschrift|ort|lieu|ville|dirección|ubicación|ciudad|localidad|adresă|oraș|indirizzo|luogo|città|endereço|cidade|adres|woonplaats";
    private static final Pattern LABEL = Pattern.compile("(?iu)(?:" + LABEL_WORDS + ")\\s*:?");
    private static final Pattern LABELLED = Pattern.compile("(?iu)^(?:" + LABEL_WORDS + ")\\s*:\\s*(?=\\S)");
    /** What leads from a profession to a town. */
    private static final Pattern IN =
            Pattern.compile("(?iu)(?:^|\\s)(?:based in|living in|in|aus|à|en)\\s+(?=\\p{Lu})");

    /** Between a label and its value below it, in points. */
    private static final double ALIGNED = 3;

    private static final int MOST_ABOVE = 3;
    private static final Pattern SENTENCE_END = Pattern.compile("[^,]*\\p{L}{3}\\.");

    private final List<Line> about;
    private final Predicate<String> isOther;

    /**
     * @param about lines about the person
     * @param isOther what is no place: the name, headings
     */
    PlaceFinder(List<Line> about, Predicate<String> isOther) {
        this.about = ContactLines.joined(about);
        this.isOther = isOther;
    }

    Optional<Piece> find() {
        return found().map(this::withTownAbove);
    }

    private Optional<Piece> found() {
        return where(Places::isPlaceLike)
                .or(() -> where(Places::startsWithCity))
                .or(() -> where(Places::holdsCity))
                .or(() -> where(text -> !isOther.test(text) && PlaceReader.isCityBeforeRegion(text)))
                .or(this::labelled)
                .or(() -> where(PlaceReader::isAddress))
                .or(this::behindProfession)
                .or(this::amongContacts);
    }

    private Optional<Piece> where(Predicate<String> isPlace) {
        return about.stream()
                .flatMap(PlaceFinder::parts)
                .filter(part -> part.text().length() > 1 && isPlace.test(part.text()))
                .filter(part -> !SENTENCE_END.matcher(part.text()).matches())
                .findFirst();
    }

    /** "Norderbrook" over "Westmark" over "Germany": lines of an address of which the last alone is known. */
    private Piece withTownAbove(Piece place) {
        Piece whole = place;
        Segment lowest = place.source();
        for (int lines = 0; lines < MOST_ABOVE && !Vocabulary.CITIES.contains(firstPart(whole.text())); lines++) {
            Segment below = lowest;
            Optional<Segment> above = about.stream()
                    .flatMap(line -> line.segments().stream())
                    .filter(segment -> isAbove(segment, below))
                    .findFirst()
                    .filter(segment -> mayBeTown(new Piece(withoutCode(segment), segment)));
            if (above.isEmpty() || !place.text().equals(clean(place.source().text()))) {
                return whole;
            }
            lowest = above.get();
            whole = new Piece(clean(lowest.text()) + ", " + whole.text(), lowest.plus(whole.source(), " "));
        }
        return whole;
    }

    private static String firstPart(String text) {
        return withoutCode(text.split(",", 2)[0]);
    }

    private static String withoutCode(Segment segment) {
        return withoutCode(clean(segment.text()));
    }

    private static String withoutCode(String text) {
        return text.replaceAll("\\b(?:\\d{4,6}|[A-Z]\\d[A-Z] ?\\d[A-Z]\\d)\\b", "")
                .strip();
    }

    private static boolean isAbove(Segment above, Segment below) {
        double pitch = below.y1() - above.y1();
        boolean isAligned = Math.abs(above.x0() - below.x0()) < ALIGNED
                || Math.abs(above.x1() - below.x1()) < ALIGNED
                || Math.abs(above.middleX() - below.middleX()) < ALIGNED;
        return above.page() == below.page()
                && pitch > 0.5 * below.size()
                && pitch < 2 * below.size()
                && Math.abs(above.size() - below.size()) < 0.5
                && above.bold() == below.bold()
                && isAligned;
    }

    /** What stands between the signs that part a line, without addresses of other kinds. */
    private static Stream<Piece> parts(Line line) {
        return line.segments().stream()
                .flatMap(segment -> Arrays.stream(SPLIT.split(Contacts.without(segment.text()), -1))
                        .map(part -> new Piece(clean(part), segment)));
    }

    private static String clean(String part) {
        String plain = part.strip().replaceFirst("^[^\\p{L}\\p{N}(+]+", "");
        return PlaceReader.atCommas(
                EntryHead.clean(BasicsReader.LABELLED.matcher(plain).replaceFirst("")));
    }

    /** Behind, beside or below a word such as "Location". */
    private Optional<Piece> labelled() {
        for (int i = 0; i < about.size(); i++) {
            for (Segment segment : about.get(i).segments()) {
                for (String part : SPLIT.split(segment.text(), -1)) {
                    Matcher label = LABELLED.matcher(part.strip());
                    if (label.find()) {
                        return Optional.of(new Piece(clean(part), segment));
                    }
                }
                Optional<Piece> value = LABEL.matcher(segment.text().strip()).matches()
                        ? value(segment, i).map(found -> new Piece(clean(found.text()), found))
                        : Optional.empty();
                if (value.filter(found -> Places.mayBeTown(found.text())).isPresent()) {
                    return value;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Segment> value(Segment label, int line) {
        List<Segment> near = new ArrayList<>(about.get(line).segments());
        if (line + 1 < about.size()) {
            near.addAll(about.get(line + 1).segments());
        }
        Optional<Segment> below = near.stream()
                .filter(segment -> segment.y0() > label.middle() && Math.abs(segment.x0() - label.x0()) < ALIGNED)
                .findFirst();
        return below.or(() -> near.stream()
                .filter(segment -> segment.besides(label) && segment.x0() > label.x1())
                .min(Comparator.comparingDouble(Segment::x0)));
    }

    /** "Bridge Inspector in Bremen, DE". */
    private Optional<Piece> behindProfession() {
        return about.stream()
                .flatMap(PlaceFinder::parts)
                .filter(part ->
                        part.text().length() < 60 && !part.source().text().endsWith("."))
                .flatMap(part -> {
                    Matcher in = IN.matcher(part.text());
                    return in.find() ? Stream.of(part.with(part.text().substring(in.end()))) : Stream.empty();
                })
                .filter(part -> Places.isPlaceLike(part.text()) || Places.startsWithCity(part.text()))
                .findFirst();
    }

    /** A town that no list knows: what is neither name nor profession among addresses of mail, telephone and web. */
    private Optional<Piece> amongContacts() {
        for (Line line : about) {
            boolean hasContact = !Contacts.without(line.text()).equals(line.text());
            Optional<Piece> town =
                    hasContact ? parts(line).filter(this::mayBeTown).findFirst() : Optional.empty();
            if (town.isPresent()) {
                return town;
            }
        }
        for (int i = 1; i < about.size(); i++) {
            Line line = about.get(i);
            boolean isNear = isContactLine(i - 1, line) || (i > 1 && isContactLine(i + 1, line));
            List<Piece> parts = isNear ? parts(line).toList() : List.of();
            if (parts.size() == 1 && mayBeTown(parts.getFirst())) {
                return Optional.of(parts.getFirst());
            }
        }
        return Optional.empty();
    }

    private boolean isContactLine(int index, Line like) {
        if (index < 0 || index >= about.size()) {
            return false;
        }
        Line line = about.get(index);
        return line.style().equals(like.style())
                && like.wordCount() <= 6
                && !Contacts.without(line.text()).equals(line.text());
    }

    private boolean mayBeTown(Piece part) {
        String text = part.text();
        return Places.mayBeTown(text)
                && !BasicsReader.LABELLED.matcher(text + ":").find()
                && !isOther.test(text)
                && !Contacts.isNetworkName(text)
                && !Vocabulary.LANGUAGES.contains(text)
                && Titles.score(text) == 0;
    }
}
