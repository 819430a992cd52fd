package dev.metier.cv.generation;

import java.util.List;
import java.util.Locale;

/** Plain text with headings in capitals. */
final class TextWriter implements ResumeSink {

    private final StringBuilder out = new StringBuilder();

    @Override
    public void title(String name) {
        line(name);
    }

    @Override
    public void contact(String text) {
        line(text);
    }

    @Override
    public void heading(String text) {
        out.append('\n');
        line(text.toUpperCase(Locale.ROOT));
        out.append('\n');
    }

    @Override
    public void entry(String text, String dates) {
        line(dates.isEmpty() ? text : text + " | " + dates);
    }

    @Override
    public void subline(String text) {
        line(text);
    }

    @Override
    public void text(String text) {
        line(text);
    }

    @Override
    public void labelled(String label, String words) {
        line(words.isEmpty() ? label : label + ": " + words);
    }

    @Override
    public void items(List<String> items) {
        items.forEach(item -> line("- " + item));
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    String text() {
        return out.toString();
    }
}
