package dev.metier.cv.masking;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A name and its parts. In running text a part is hidden where it is written as a name is, so that the verb in "will lead"
 * survives a Will; in links and e-mail addresses it is hidden in any form.
 *
 * @param initials what is shown instead
 */
record NameSecrets(String initials, List<Secret> all) {

    private static final int SHORTEST_IN_LINK = 3;

    /** What is shorter and begins with a small letter is a "van" or "de". */
    private static final int SHORTEST_SMALL = 4;

    private static final String LINK_CHARACTER = "[\\p{L}\\p{N}:/@._%?=&#+~-]";

    static NameSecrets of(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return new NameSecrets("", List.of());
        }
        List<String> parts = List.of(name.strip().split("[\\s,]+", -1)).stream()
                .filter(part -> !part.isEmpty())
                .toList();
        String initials = parts.stream().map(NameSecrets::initial).collect(Collectors.joining(" "));
        List<Secret> secrets = new ArrayList<>();
        parts.forEach(part -> inLinks(part, secrets));
        secrets.add(Secret.of(whole(parts), initials));
        secrets.add(Secret.of(whole(reversed(parts)), initials));
        for (String part : parts) {
            pieces(part).forEach(piece -> asWord(piece, secrets));
        }
        return new NameSecrets(initials, secrets);
    }

    private static String initial(String part) {
        return part.substring(0, part.offsetByCodePoints(0, 1)) + ".";
    }

    private static List<String> reversed(List<String> parts) {
        List<String> turned = new ArrayList<>(parts);
        Collections.rotate(turned, 1);
        return turned;
    }

    private static String whole(List<String> parts) {
        return Secret.START + parts.stream().map(Pattern::quote).collect(Collectors.joining("[\\s,]+")) + Secret.END;
    }

    /** A double name is also known by its halves. */
    private static Set<String> pieces(String part) {
        Set<String> pieces = new LinkedHashSet<>();
        pieces.add(part);
        pieces.addAll(List.of(part.split("[-\u2010\u2011]", -1)));
        return pieces;
    }

    private static void asWord(String piece, List<Secret> secrets) {
        boolean isSmall = Character.isLowerCase(piece.codePointAt(0));
        if (piece.endsWith(".") || piece.length() < (isSmall ? SHORTEST_SMALL : 2)) {
            return;
        }
        String forms = Stream.of(
                        isSmall ? capitalized(piece) : piece, piece.toUpperCase(Locale.ROOT), capitalized(piece))
                .distinct()
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        secrets.add(Secret.inTheseLetters(Secret.START + "(?:" + forms + ")" + Secret.END, initial(piece)));
    }

    private static String capitalized(String piece) {
        int second = piece.offsetByCodePoints(0, 1);
        return piece.substring(0, second).toUpperCase(Locale.ROOT)
                + piece.substring(second).toLowerCase(Locale.ROOT);
    }

    private static void inLinks(String part, List<Secret> secrets) {
        String letters = part.replaceAll("[^\\p{L}\\p{N}\\p{M}]", "");
        Set<String> forms = new LinkedHashSet<>(List.of(letters, bare(letters), spelled(letters)));
        forms.removeIf(form -> form.length() < SHORTEST_IN_LINK);
        if (forms.isEmpty()) {
            return;
        }
        String name = "(?:" + forms.stream().map(Pattern::quote).collect(Collectors.joining("|")) + ")";
        String isLink = "(?=" + LINK_CHARACTER + "*(?:@|/|\\.\\p{L}{2}))";
        String namesThem = "(?=" + LINK_CHARACTER + "*" + name + ")";
        secrets.add(Secret.of("(?<!" + LINK_CHARACTER + ")" + isLink + namesThem + LINK_CHARACTER + "++"));
    }

    /** Without accents. */
    private static String bare(String letters) {
        return Normalizer.normalize(letters, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    /** As German spells umlauts where there are none. */
    private static String spelled(String letters) {
        String small = letters.toLowerCase(Locale.ROOT);
        return small.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss");
    }
}
