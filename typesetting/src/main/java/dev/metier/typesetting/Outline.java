package dev.metier.typesetting;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The headings as bookmarks, in the form in which the engine wants them. */
final class Outline {

    private static final int MOST = 500;

    private int number;

    void addTo(Document document) {
        Element bookmarks = new Element("bookmarks");
        Deque<Entry> above = new ArrayDeque<>();
        above.push(new Entry(0, bookmarks));
        for (Element heading : document.body().select("h1, h2, h3")) {
            String words = heading.text().strip();
            if (words.isEmpty() || number >= MOST) {
                continue;
            }
            int level = heading.normalName().charAt(1) - '0';
            while (above.element().level() >= level) {
                above.pop();
            }
            Element bookmark = above.element().bookmark().appendElement("bookmark");
            bookmark.attr("name", words).attr("href", "#" + idOf(heading));
            above.push(new Entry(level, bookmark));
        }
        if (number > 0) {
            document.head().appendChild(bookmarks);
        }
    }

    private record Entry(int level, Element bookmark) {}

    private String idOf(Element heading) {
        number++;
        if (!heading.hasAttr("id")) {
            heading.attr("id", "heading-" + number);
        }
        return heading.id();
    }
}
