package dev.metier.typesetting;

import java.util.List;
import java.util.stream.Stream;

/**
 * The families that CSS may name. What a family lacks is taken, character by character, from the ones that stand in:
 * together they cover Latin, Greek, Cyrillic, Hebrew and Arabic and the usual symbols.
 */
public final class FontFamilies {

    public static final String INTER = "Inter";
    public static final String SOURCE_SANS = "Source Sans 3";
    public static final String SOURCE_SERIF = "Source Serif 4";
    public static final String GARAMOND = "EB Garamond";
    public static final String MONO = "JetBrains Mono";
    public static final String NOTO_SANS = "Noto Sans";
    public static final String NOTO_HEBREW = "Noto Sans Hebrew";
    public static final String NOTO_ARABIC = "Noto Sans Arabic";

    private static final String SYMBOLS = "Noto Sans Symbols 2";

    private static final List<Face> NAMED = Stream.of(
                    Face.fourOf(INTER, "inter"),
                    Face.fourOf(SOURCE_SANS, "source-sans-3"),
                    Face.fourOf(SOURCE_SERIF, "source-serif-4"),
                    Face.fourOf(GARAMOND, "eb-garamond"),
                    Face.twoOf(MONO, "jetbrains-mono"),
                    Face.twoOf(NOTO_SANS, "noto-sans"),
                    Face.twoOf(NOTO_HEBREW, "noto-sans-hebrew"),
                    Face.twoOf(NOTO_ARABIC, "noto-sans-arabic"))
            .flatMap(List::stream)
            .toList();

    /** What the engine calls {@code serif}, {@code sans-serif} and {@code monospace}. */
    private static final List<Face> GENERIC = Stream.of(
                    Face.fourOf("Serif", "source-serif-4"),
                    Face.fourOf("SansSerif", "inter"),
                    Face.twoOf("Monospaced", "jetbrains-mono"))
            .flatMap(List::stream)
            .toList();

    private static final List<Face> STANDING_IN = Stream.of(
                    Face.fourOf(INTER, "inter"),
                    Face.twoOf(NOTO_SANS, "noto-sans"),
                    Face.twoOf(NOTO_HEBREW, "noto-sans-hebrew"),
                    Face.twoOf(NOTO_ARABIC, "noto-sans-arabic"),
                    Face.oneOf(SYMBOLS, "noto-sans-symbols-2"))
            .flatMap(List::stream)
            .toList();

    private FontFamilies() {}

    /** The names for {@code font-family}; {@code serif}, {@code sans-serif} and {@code monospace} are known too. */
    public static List<String> names() {
        return NAMED.stream().map(Face::family).distinct().toList();
    }

    static Stream<Face> named() {
        return Stream.concat(NAMED.stream(), GENERIC.stream());
    }

    static List<Face> standingIn() {
        return STANDING_IN;
    }
}
