package dev.metier.cv.parsing.fields;

import dev.metier.cv.parsing.document.Line;
import dev.metier.cv.parsing.sections.Section;
import dev.metier.cv.parsing.sections.SectionKind;
import dev.metier.cv.parsing.words.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Addresses at the foot of a page or anywhere else outside of the head and the sections about contact. */
final class StrayContacts {

    /** Words that may stand beside addresses: a place, labels. */
    private static final int MOST_WORDS = 6;

    /** In multiples of the font size. */
    private static final double NEAR = 4;

    /** Among how many lines at the head the name stands. */
    private static final int HEAD = 5;

    private StrayContacts() {}

    /** Lines of addresses in the sections, when no other lines hold an address of mail. */
    static List<Line> in(List<Section> sections, List<Line> about) {
        if (Contacts.email(about).isPresent()) {
            return List.of();
        }
        List<Section> withReferences = sections.stream()
                .filter(section -> section.kind() != SectionKind.SUMMARY)
                .toList();
        List<Section> others = withReferences.stream()
                .filter(section -> section.kind() != SectionKind.REFERENCES)
                .toList();
        return around(others, StrayContacts::isContact)
                .or(() -> around(withReferences, line -> isOwn(line, about)))
                .orElse(List.of());
    }

    /** The line of an address of mail with the other addresses around it. */
    private static Optional<List<Line>> around(List<Section> sections, Predicate<Line> isWanted) {
        for (Section section : sections) {
            List<Line> lines = section.lines();
            for (int i = 0; i < lines.size(); i++) {
                Line line = lines.get(i);
                boolean isMail = line.text().indexOf('@') >= 0
                        && Contacts.email(List.of(line)).isPresent();
                if (isMail && isWanted.test(line)) {
                    return Optional.of(line.page() == 0 ? around(lines, i) : near(sections, line));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether an address of mail repeats a word of the head, as one's own repeats the name. */
    private static boolean isOwn(Line line, List<Line> head) {
        String mail = Contacts.email(List.of(line))
                .map(found -> Vocabulary.key(found.value()))
                .orElse("");
        return head.stream()
                .limit(HEAD)
                .flatMap(other -> Arrays.stream(Vocabulary.key(other.text()).split(" ", -1)))
                .anyMatch(word -> word.length() > 3 && mail.contains(word));
    }

    /** What stands on the lines of addresses and above the heading it was read under, as the top of a column does. */
    static List<Line> aboveHeadings(List<Section> sections, List<Line> about) {
        List<Line> contacts = about.stream().filter(StrayContacts::isContact).toList();
        return sections.stream()
                .flatMap(section -> section.heading().stream()
                        .flatMap(heading -> section.lines().stream()
                                .filter(line -> line.page() > 0
                                        && line.page() == heading.page()
                                        && line.first().y1() < heading.first().y0()
                                        && line.wordCount() <= MOST_WORDS)))
                .filter(line -> contacts.stream().anyMatch(contact -> areOneLine(line, contact)))
                .toList();
    }

    private static boolean areOneLine(Line one, Line other) {
        return one.page() == other.page()
                && Math.abs(one.first().y1() - other.first().y1()) < 1
                && Math.abs(one.size() - other.size()) < 0.5;
    }

    /** Names of networks with the name of a user below each, among the text about the person. */
    static List<Line> accounts(List<Section> sections) {
        List<Line> accounts = new ArrayList<>();
        for (Section section : sections) {
            List<Line> lines = section.kind() == SectionKind.SUMMARY ? section.lines() : List.<Line>of();
            for (int i = 0; i + 1 < lines.size(); i++) {
                boolean isAccount = Contacts.isNetworkName(lines.get(i).text().strip())
                        && lines.get(i + 1).segments().size() == 1
                        && ProfilesReader.isUser(lines.get(i + 1).first());
                if (isAccount) {
                    accounts.add(lines.get(i));
                    accounts.add(lines.get(i + 1));
                }
            }
        }
        return accounts;
    }

    /** Addresses at the same height of the page, which columns may have parted. */
    private static List<Line> near(List<Section> sections, Line mail) {
        return sections.stream()
                .flatMap(section -> section.lines().stream())
                .filter(line -> line.page() == mail.page()
                        && Math.abs(line.first().y0() - mail.first().y0()) < NEAR * mail.size()
                        && (line.equals(mail) || isContact(line)))
                .toList();
    }

    static List<Section> without(List<Section> sections, List<Line> stray) {
        return stray.isEmpty()
                ? sections
                : sections.stream()
                        .map(section -> new Section(
                                section.kind(),
                                section.heading(),
                                section.lines().stream()
                                        .filter(line -> !stray.contains(line) || line.wordCount() > 3 * MOST_WORDS)
                                        .toList()))
                        .toList();
    }

    private static List<Line> around(List<Line> lines, int index) {
        int first = index;
        while (first > 0 && isContact(lines.get(first - 1))) {
            first--;
        }
        int last = index;
        while (last + 1 < lines.size() && isContact(lines.get(last + 1))) {
            last++;
        }
        return new ArrayList<>(lines.subList(first, last + 1));
    }

    private static boolean isContact(Line line) {
        String rest = Contacts.without(line.text());
        return !rest.equals(line.text())
                && rest.replaceAll("[^\\p{L}\\s]", " ").strip().split("\\s+").length <= MOST_WORDS;
    }
}
