package dev.metier.cv.generation;

/** Writes elements of HTML; text and attributes are escaped, so that nothing in a CV becomes markup. */
final class Markup {

    private final StringBuilder out = new StringBuilder(16_000);

    /** @param attributes names and values in turn; an empty value leaves the attribute out */
    Markup open(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                out.append(' ').append(attributes[i]).append("=\"");
                escape(attributes[i + 1], true);
                out.append('"');
            }
        }
        out.append('>');
        return this;
    }

    Markup close(String tag) {
        out.append("</").append(tag).append(">");
        return this;
    }

    Markup text(String text) {
        escape(text, false);
        return this;
    }

    /** What is ours and needs no escaping. */
    Markup raw(String markup) {
        out.append(markup);
        return this;
    }

    Markup newLine() {
        out.append('\n');
        return this;
    }

    private void escape(String text, boolean isAttribute) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append(isAttribute ? "&quot;" : "\"");
                default -> out.append(c);
            }
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
