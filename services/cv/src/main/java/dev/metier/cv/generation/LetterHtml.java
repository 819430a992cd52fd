package dev.metier.cv.generation;

import java.util.List;

/** The text of a letter, after its head. */
final class LetterHtml {

    private final Markup html;
    private final Words words;

    LetterHtml(Markup html, Words words) {
        this.html = html;
        this.words = words;
    }

    /** @param sender signs; empty where nobody is known */
    void write(Letter letter, String sender) {
        html.open("div", "class", "letter");
        block("to", letter.recipient());
        paragraph("p", "day", letter.date());
        // headings begin at the first level: that of the sender, else this one
        paragraph(sender.isEmpty() ? "h1" : "h2", "subject", letter.subject());
        letter.body().forEach(this::body);
        block("signed", List.of(letter.closing(), sender));
        html.close("div");
    }

    private void body(String text) {
        List<String> items = InlineMarkdown.items(text);
        if (items.isEmpty()) {
            paragraph("p", "", text);
            return;
        }
        html.open("ul", "class", "items");
        items.forEach(item -> paragraph("li", "", item));
        html.close("ul");
    }

    private void block(String kind, List<String> lines) {
        if (lines.stream().anyMatch(line -> !line.isBlank())) {
            html.open("div", "class", kind);
            lines.forEach(line -> paragraph("p", "", line));
            html.close("div");
        }
    }

    private void paragraph(String tag, String kind, String text) {
        LineMaker.at("letter").text("text", 0, text).line().ifPresent(line -> {
            html.open(tag, "class", kind, "dir", words.directionOf(text));
            new HtmlWords(html).write(line);
            html.close(tag);
        });
    }
}
