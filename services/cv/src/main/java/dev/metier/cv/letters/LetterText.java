package dev.metier.cv.letters;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A letter as plain text or Markdown. */
final class LetterText {

    private LetterText() {}

    static String plain(LetterSheet letter) {
        return blocks(letter, Inline::plain, Inline.plain(letter.subject()), "\n");
    }

    /** Lines of an address end with a backslash, which keeps them apart. */
    static String markdown(LetterSheet letter) {
        String subject = letter.subject().isEmpty() ? "" : "**" + letter.subject() + "**";
        return blocks(letter, paragraph -> paragraph, subject, "\\\n");
    }

    private static String blocks(LetterSheet letter, UnaryOperator<String> paragraph, String subject, String lineEnd) {
        Stream<String> head = Stream.of(
                lines(letter.sender(), letter.contact(), lineEnd),
                String.join(lineEnd, letter.recipient()),
                letter.date(),
                subject);
        Stream<String> end = Stream.of(lines(letter.closing(), List.of(letter.sender()), lineEnd));
        return Stream.of(head, letter.body().stream().map(paragraph), end)
                .flatMap(blocks -> blocks)
                .filter(block -> !block.isEmpty())
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    private static String lines(String first, List<String> rest, String lineEnd) {
        return Stream.concat(Stream.of(first), rest.stream())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(lineEnd));
    }
}
