package dev.metier.cv.parsing.imports;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The HTML of an editor, parted into running text and the items of its lists. */
record RichText(@Nullable String text, List<String> items) {

    static RichText of(@Nullable String html) {
        if (html == null) {
            return new RichText(null, List.of());
        }
        Document page = Jsoup.parseBodyFragment(html);
        List<String> items = page.select("li").stream()
                .map(RichText::ownText)
                .filter(text -> !text.isEmpty())
                .toList();
        page.select("ul, ol").remove();
        String text = page.body().text().strip();
        return new RichText(text.isEmpty() ? null : text, items);
    }

    /** Without the items of lists inside it, which are items themselves. */
    private static String ownText(Element item) {
        Element alone = item.clone();
        alone.select("ul, ol").remove();
        return alone.text().strip();
    }
}
