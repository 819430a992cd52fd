package dev.metier.cv.parsing.fields;

import dev.metier.cv.parsing.document.Segment;
import java.util.Locale;
import java.util.Optional;

/** An address that is written out and leads where it says: with its scheme, whatever its last part is. */
record LinkedWords(String address, int from, int to) {

    static Optional<LinkedWords> in(Segment segment, String text) {
        return segment.links().stream()
                .filter(link -> link.matches("(?i)https?://.{4,}"))
                .flatMap(link -> find(link, text).stream())
                .findFirst();
    }

    /** Whether an address that leads to one place goes on in the next line. */
    static boolean isCut(Segment above, Segment below) {
        return below.text().indexOf(' ') < 0
                && above.links().stream()
                        .filter(below.links()::contains)
                        .anyMatch(link ->
                                find(link, above.text() + " " + below.text()).isPresent()
                                        && find(link, above.text()).isEmpty()
                                        && find(link, below.text()).isEmpty());
    }

    /** Addresses do not tell capitals from small letters where the page shows everything in capitals. */
    private static Optional<LinkedWords> find(String link, String text) {
        boolean isCapitals = text.equals(text.toUpperCase(Locale.ROOT));
        return isCapitals
                ? findAlike(link.toUpperCase(Locale.ROOT), text)
                        .map(found -> new LinkedWords(link, found.from, found.to))
                : findAlike(link, text);
    }

    /** People leave out the scheme, "www." and the slash at the end; a long address may be cut by the end of a line. */
    private static Optional<LinkedWords> findAlike(String link, String text) {
        String shown = link.replaceFirst("(?i)^https?://(?:www\\.)?", "").replaceFirst("/$", "");
        String bare = text.replaceAll("\\s", "");
        if (shown.length() < 4 || !bare.contains(shown)) {
            return Optional.empty();
        }
        for (int from = 0; from < text.length(); from++) {
            int to = end(text, from, shown);
            boolean isWhole =
                    to > 0 && (from == 0 || !Character.isLetterOrDigit(text.charAt(from - 1)) || to == text.length());
            if (isWhole) {
                int start = begin(text, from);
                int stop = to < text.length() && text.charAt(to) == '/' ? to + 1 : to;
                return Optional.of(new LinkedWords(link, start, stop));
            }
        }
        return Optional.empty();
    }

    private static int end(String text, int from, String shown) {
        int at = from;
        for (int i = 0; i < shown.length(); i++) {
            while (i > 0 && at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            if (at >= text.length() || text.charAt(at) != shown.charAt(i)) {
                return -1;
            }
            at++;
        }
        return at;
    }

    /** Where the scheme begins, if it is written. */
    private static int begin(String text, int from) {
        String before = text.substring(0, from);
        return before.length()
                                - before.replaceFirst("(?i)(?:https?://)?(?:www\\.)?$", "")
                                        .length()
                        > 0
                ? before.replaceFirst("(?i)(?:https?://)?(?:www\\.)?$", "").length()
                : from;
    }
}
