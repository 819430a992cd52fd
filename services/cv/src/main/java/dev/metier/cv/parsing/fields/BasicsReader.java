package dev.metier.cv.parsing.fields;

import dev.metier.cv.parsing.document.Line;
import dev.metier.cv.parsing.document.Segment;
import dev.metier.cv.parsing.sections.SectionHeadings;
import dev.metier.cv.parsing.words.Dates;
import dev.metier.cv.parsing.words.Labels;
import dev.metier.cv.parsing.words.Places;
import dev.metier.cv.parsing.words.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Reads who the person is from the head of a CV and the sections about contact and profiles. */
final class BasicsReader {

    /** "d'Hérouville" too; letters of Hebrew and Arabic are neither large nor small. */
    private static final String NAME_WORD = "(?:[dlDL]['’])?[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}'’.־׳״-]*";

    private static final Pattern NAME = Pattern.compile("(?:(?:Dr|Prof|Mr|Mrs|Ms|Dipl\\.-Ing|Ing)\\.?\\s+)*" + NAME_WORD
            + "(?:\\s+(?:[\"“„'‘(]\\p{L}[\\p{L} .-]{0,15}[\"”“'’)]\\s+)?(?:(?:de|da|del|der|van|von|den|el|la|bin|al|di|du|ter|y|e)\\s+)*"
            + NAME_WORD + "){1,4}(?:,?\\s+(?:Jr|Sr|II|III|PhD|Ph\\.D|MD|MBA|CPA|RN|PMP|PE)\\.?)*");
    static final Pattern LABELLED = Pattern.compile(
            "(?i)^(?:name|full name|nom|nombre|nume|vorname und"
                    + " name|address|adresse|anschrift|dirección|location|wohnort|lieu|e-?mail|phone|tel(?:efon|ephone)?|mobile?|handy|website|web|linkedin|github)\\s*:\\s*");
    private static final int SUMMARY_WORDS = 12;
    private static final int SENTENCE_WORDS = 6;

    private final SectionHeadings headings;
    private final List<Line> header;
    private final List<Line> about;

    /**
     * @param header lines before the first heading
     * @param about those, and the lines of the sections about contact and profiles
     */
    BasicsReader(SectionHeadings headings, List<Line> header, List<Line> about) {
        this.headings = headings;
        this.header = header;
        this.about = about;
    }

    void read(Draft basics) {
        Optional<Segment> name = name();
        name.ifPresent(segment -> basics.set("name", new Found(nameText(segment), 0.9, segment)));
        basics.set("email", Contacts.email(about));
        basics.set("phone", Contacts.phone(about));
        basics.set("birthDate", birthDate());
        name.ifPresent(segment -> label(segment).ifPresent(label -> basics.set("label", label)));
        place(name).ifPresent(place -> {
            PlaceReader.read(place, basics);
            streetAbove(place).ifPresent(street -> basics.object("location").set("address", street));
        });
        summary().ifPresent(summary -> basics.set("summary", summary));
    }

    private Optional<Segment> name() {
        List<Segment> candidates = new ArrayList<>();
        for (Line line : Names.withoutWraps(header.subList(0, Math.min(header.size(), 30)))) {
            boolean isLabelled = line.segments().size() == 2
                    && LABELLED.matcher(line.first().text() + ":")
                            .replaceFirst("")
                            .isEmpty();
            if (isLabelled) {
                candidates.add(line.last());
                continue;
            }
            candidates.add(line.first());
            if (line.segments().size() > 1) {
                candidates.add(line.segments().stream()
                        .reduce((a, b) -> a.plus(b, " "))
                        .orElseThrow());
                candidates.add(line.last());
            }
        }
        return candidates.stream()
                .filter(segment -> isName(nameText(segment)))
                .filter(segment -> Names.isBelievable(nameText(segment), segment, about))
                .max(Comparator.comparingDouble(Segment::size));
    }

    private static String nameText(Segment segment) {
        String text = LABELLED.matcher(segment.text()).replaceFirst("");
        String first = PlaceFinder.SPLIT.split(text, 2)[0];
        int comma = first.indexOf(',');
        boolean hasMore = comma > 0
                && !first.substring(comma).matches("(?i),\\s*(?:jr|sr|ii|iii|ph\\.?d|md|mba|cpa|rn|pmp|pe)\\b.*");
        String name = (hasMore ? first.substring(0, comma) : first).strip();
        return name.matches("(?:\\p{L} ){3,}\\p{L}") ? name.replace(" ", "") : name;
    }

    private boolean isName(String text) {
        return NAME.matcher(text).matches()
                && text.length() <= 50
                && !headings.isHeading(text)
                && !Places.isPlaceLike(text)
                && !text.matches("(?i)(?:curriculum|currículum|curriculo) v[ií]tae|resume|résumé|lebenslauf");
    }

    /** The profession beside or under the name. */
    private Optional<Found> label(Segment name) {
        String tail = name.text()
                .substring(Math.min(
                        name.text().length(),
                        name.text().indexOf(nameText(name)) + nameText(name).length()));
        String beside = EntryHead.clean(tail);
        if (!beside.isEmpty() && !beside.contains("@") && Dates.find(beside).isEmpty()) {
            return Optional.of(new Found(beside, 0.7, name));
        }
        boolean isAfter = false;
        for (Line line : header) {
            if (isAfter) {
                String text = line.text().strip();
                boolean isPlain = Contacts.without(text).equals(text)
                        && !headings.isHeading(text)
                        && !Places.isPlaceLike(text)
                        && !LABELLED.matcher(text).find();
                boolean isShort = line.wordCount() <= SUMMARY_WORDS && !text.endsWith(".");
                boolean fits = isPlain
                        && isShort
                        && line.segments().size() == 1
                        && !text.contains("@")
                        && !Contacts.isNetworkName(text);
                return fits ? Optional.of(new Found(text, 0.7, line.first())) : Optional.empty();
            }
            isAfter = line.segments().stream()
                    .anyMatch(segment -> segment.text().contains(nameText(name))
                            || name.text().contains(segment.text()));
        }
        return Optional.empty();
    }

    private Optional<Found> birthDate() {
        return about.stream()
                .flatMap(line -> line.segments().stream())
                .flatMap(segment -> Arrays.stream(PlaceFinder.SPLIT.split(segment.text(), -1))
                        .flatMap(part -> Labels.of("born", part).stream())
                        .flatMap(date -> Dates.find(date).stream())
                        .flatMap(date -> Optional.ofNullable(date.start()).stream())
                        .map(date -> new Found(date, 0.95, segment)))
                .findFirst();
    }

    private Optional<Piece> place(Optional<Segment> name) {
        String own = name.map(BasicsReader::nameText).map(Vocabulary::key).orElse("");
        return new PlaceFinder(about, text -> headings.isHeading(text) || own.equals(Vocabulary.key(text))).find();
    }

    /** A street on a line of its own before that of the town. */
    private Optional<Found> streetAbove(Piece place) {
        List<Piece> parts = ContactLines.joined(about).stream()
                .flatMap(line -> line.segments().stream())
                .flatMap(segment -> Arrays.stream(PlaceFinder.SPLIT.split(segment.text(), -1))
                        .map(part -> new Piece(EntryHead.clean(part), segment)))
                .toList();
        for (int i = 1; i < parts.size(); i++) {
            String above = parts.get(i - 1).text();
            if (parts.get(i).text().equals(place.text()) && PlaceReader.isStreet(above)) {
                return Optional.of(new Found(above, 0.7, parts.get(i - 1).source()));
            }
        }
        return Optional.empty();
    }

    /** Running text at the head, when there is any. */
    private Optional<Found> summary() {
        return summary(header).or(() -> summary(about)).or(() -> text(header, BasicsReader::isSentence));
    }

    private static Optional<Found> summary(List<Line> lines) {
        return text(lines, block -> block.text().split("\\s+").length >= SUMMARY_WORDS);
    }

    /** A few words and a full stop. */
    private static boolean isSentence(Block block) {
        String[] words = block.text().strip().split("\\s+");
        long low = Arrays.stream(words)
                .filter(word -> Character.isLowerCase(word.codePointAt(0)))
                .count();
        return words.length >= SENTENCE_WORDS
                && low > words.length / 2
                && block.text().strip().matches("(?s).*[.!]");
    }

    private static Optional<Found> text(List<Line> lines, Predicate<Block> isLong) {
        return BlockBuilder.blocks(lines).stream()
                .filter(block -> block.kind() == Block.Kind.PARAGRAPH)
                .filter(isLong)
                .filter(block -> !block.text().contains("@"))
                .filter(block -> !Vocabulary.COUNTRIES.contains(block.text()))
                .findFirst()
                .map(block -> new Found(block.text().replace("\u00ad", ""), 0.75, block.whole()));
    }
}
